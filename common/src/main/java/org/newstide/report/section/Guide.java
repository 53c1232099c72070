package org.newstide.report.section;

import org.newstide.report.CorpusSummary;
import org.newstide.report.ReportData;
import org.newstide.report.chart.Moving;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.trend.Period;

/** How to read the report. */
public final class Guide {

  private Guide() {}

  public static void write(Markup out, ReportData data) {
    CorpusSummary corpus = data.corpus();
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
    if (!data.topics().isEmpty()) {
      topics(out);
    }
    if (isSmoothed(data)) {
      term(
          out,
          "Smoothed",
          "The strong line in a chart. At each complete %s a straight line is fitted to the %ss"
                  .formatted(unit, unit)
              + " around, the nearer and the fuller ones counting more, and its height there is"
              + " taken. It shows the course beneath the ups and downs of chance; it blunts what"
              + " is sudden, so a peak is to be read from the points.");
    }
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

  private static void topics(Markup out) {
    term(
        out,
        "Topic",
        "Words that stand together in the same stories more often than chance would have it. Topics"
            + " are found from the stories alone; where the config does not name one, its label is"
            + " no more than its most telling words, those that titles of its stories hold before"
            + " others. Each story is divided among topics, so many parts"
            + " of a hundred to each; a topic’s share is the mean of its parts over all stories."
            + " Its limits are wider than need be, since parts vary less than yes and no.");
    term(
        out,
        "Words of a topic",
        "Probability is the part of the topic’s words that a word makes up. Relevance, by which"
            + " words are ordered, sets that against how common the word is in the whole corpus;"
            + " only its order means something.");
    term(
        out,
        "Coherence, exclusivity, stability",
        "How much to trust a topic. Coherence, −1 to 1: how often its ten most probable words stand"
            + " in the same stories, against chance (0). Exclusivity, 0 to 1: how much these words"
            + " are its own. Stability, 0 to 1: topics are sought anew, three times, in stories drawn"
            + " at random, and of all words that are among the ten of the topic or of the one most"
            + " like it there, this part is among them in both.");
    term(
        out,
        "Template",
        "Said of a topic of which much is how notices, orders or tables are written rather than what"
            + " stories are about: a tenth of the use of its most telling words, or more, is in"
            + " phrases of eight words that many stories have in common.");
    term(
        out,
        "Topics by their words",
        "The map has topics as far apart as their words are different (Hellinger distance), but for"
            + " what all of them are apart. A plane cannot show all distances truly: topics that"
            + " touch mostly have like words, but some that have like words lie apart.");
    term(
        out,
        "Topics that carry a theme",
        "The ratio sets a topic’s share of the theme’s stories against its share of all stories:"
            + " ×3 is three times as much. Large topics carry some of every theme; a high ratio"
            + " shows what is special to this one.");
  }

  private static boolean isSmoothed(ReportData data) {
    return data.tones().stream().anyMatch(row -> row.smoothedTone() != null)
        || data.themes().stream()
            .flatMap(theme -> theme.coverage().stream())
            .anyMatch(row -> row.smoothedShare() != null)
        || data.topics().stream()
            .flatMap(topic -> topic.coverage().stream())
            .anyMatch(row -> row.smoothedShare() != null);
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
