package org.newstide.report.section;

import org.newstide.report.CorpusSummary;
import org.newstide.report.chart.Moving;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.trend.Period;

/** How to read the report. */
public final class Guide {

  private Guide() {}

  public static void write(Markup out, CorpusSummary corpus) {
    Period period = corpus.period();
    String unit = Dates.unit(period);
    out.block("section", "id", "guide").element("h2", "How to read this").block("dl");
    term(
        out,
        "Story",
        "Articles with nearly the same text, such as copies of one agency report, are one story."
            + " It counts once, in the period of its leading article.");
    term(
        out,
        "Share",
        "Stories of a theme divided by all stories of the same %s. An archive that grows does not"
                .formatted(unit)
            + " raise it; a change in the mix of sources may.");
    term(
        out,
        "95\u00a0% limits",
        "How far the figure may lie from what a much larger sample of such stories would show."
            + " Limits made in this way hold the true value about 95 times in 100. The fewer"
            + " stories, the wider they are; a difference well within them is no news. For shares"
            + " they are Wilson’s score limits, for mean tones those of Student’s t."
            + averages(period, corpus));
    term(
        out,
        "Incomplete " + unit,
        "One that does not lie wholly between the first and the last publication day. Its share"
            + " is that of the stories there are; its counts are too low.");
    term(
        out,
        "Zero and unknown",
        "0\u00a0% means that there were stories and none was about the theme. Where there were no"
            + " stories at all the share is unknown and the line breaks.");
    term(
        out,
        "Tone",
        "From −1, negative, to +1, positive; the mean of the stories. The tone towards a theme is"
            + " that of the sentences in which it is found, not of the whole article.");
    term(
        out,
        "Standing out",
        "Complete %ss are ordered by the lower limit of their share, so that one story of one,"
                .formatted(unit)
            + " which is 100\u00a0%, does not come before twelve of forty.");
    term(
        out,
        "What the figures cannot say",
        "They describe the articles that were collected, not all that was published, and not why"
            + " a theme was covered.");
    out.close().close();
  }

  private static String averages(Period period, CorpusSummary corpus) {
    return Moving.window(period, corpus.volumes().size()).isEmpty()
        ? ""
        : " Limits of a line over many %ss take the %ss, not the stories, as independent."
            .replace("%s", Dates.unit(period));
  }

  private static void term(Markup out, String term, String meaning) {
    out.block("div").element("dt", term).element("dd", meaning).close();
  }
}
