package org.newstide.report.section;

import org.newstide.report.CorpusSummary;
import org.newstide.report.ThemeReport;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.trend.Period;

/** All about one theme. */
public final class ThemeSection {

  private ThemeSection() {}

  /** The id of the section of the theme at {@code index}, from 0. */
  static String anchor(int index) {
    return "theme-" + (index + 1);
  }

  /** Writes the section of the theme at {@code index} in the report, from 0. */
  public static void write(Markup out, int index, CorpusSummary corpus, ThemeReport theme) {
    Period period = corpus.period();
    String anchor = anchor(index);
    out.block("section", "id", anchor, "class", "theme");
    out.element("h2", theme.title(), "dir", "auto");
    out.element("p", theme.definition(), "class", "definition", "dir", "auto");
    out.block("div", "class", "finding");
    theme.total().share().ifPresent(share -> headline(out, share.value()));
    out.element("p", String.join(" ", ThemeSummary.sentences(period, theme)), "class", "summary");
    out.close();
    ShareFigure.write(out, anchor + "-share", period, theme);
    ToneFigure.write(out, anchor + "-tone", "Tone towards the theme", period, theme.tones());
    ThemeTopics.write(out, theme);
    ThemeSources.write(out, corpus, theme);
    PeakList.write(out, period, theme);
    out.close();
  }

  private static void headline(Markup out, double share) {
    out.block("p", "class", "headline");
    out.element("strong", Numbers.percent(share)).element("span", "of all stories").close();
  }
}
