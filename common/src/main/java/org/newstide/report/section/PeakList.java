package org.newstide.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newstide.report.Peak;
import org.newstide.report.PeakArticle;
import org.newstide.report.ThemeReport;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;

/** Articles of the periods in which a theme's share was highest, with what they say of it. */
final class PeakList {

  private PeakList() {}

  static void write(Markup out, Period period, ThemeReport theme) {
    if (theme.peaks().isEmpty()) {
      return;
    }
    out.element("h3", "Articles of the periods that stand out");
    for (Peak peak : theme.peaks()) {
      out.block("div", "class", "peak");
      out.block("h4").text(Series.name(period, peak.periodStart()));
      theme
          .coverage(peak.periodStart())
          .ifPresent(row -> out.open("span").text(figures(row)).close());
      out.close().block("ol");
      peak.articles().forEach(article -> article(out, article));
      out.close().close();
    }
  }

  private static String figures(CoverageTrend row) {
    return " %s of %s, %s"
        .formatted(
            Numbers.count(row.stories()),
            Numbers.count(row.totalStories(), "story", "stories"),
            Series.share(row));
  }

  private static void article(Markup out, PeakArticle article) {
    out.block("li").open("p", "class", "title");
    ArticleTitle.write(out, article.title(), article.url());
    out.close();
    boolean quoted = !article.quote().isBlank() && !article.quote().equals(article.title());
    if (quoted) {
      out.block("blockquote", "dir", "auto").element("p", article.quote()).close();
    }
    out.element("p", String.join(" · ", facts(article)), "class", "facts").close();
  }

  private static List<String> facts(PeakArticle article) {
    List<String> facts = new ArrayList<>();
    facts.add(article.sourceId());
    facts.add(Dates.day(article.published()));
    facts.add(
        Numbers.count(article.matchingSentences(), "matching sentence", "matching sentences"));
    article.tone().ifPresent(tone -> facts.add("tone " + Numbers.tone(tone)));
    return facts;
  }
}
