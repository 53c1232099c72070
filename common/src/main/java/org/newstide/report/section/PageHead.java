package org.newstide.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newstide.report.CorpusSummary;
import org.newstide.report.ReportData;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;

/** The head of the page: the corpus' name, its span and one line of key figures. */
public final class PageHead {

  private PageHead() {}

  public static void write(Markup out, ReportData data) {
    CorpusSummary corpus = data.corpus();
    out.block("header");
    out.element("p", "Coverage and tone of news", "class", "kicker");
    out.element("h1", corpus.name(), "dir", "auto");
    out.element("p", span(corpus), "class", "standfirst");
    out.element("p", String.join(" · ", figures(data)), "class", "key");
    out.close();
  }

  private static String span(CorpusSummary corpus) {
    return corpus
        .days()
        .map(days -> Dates.span(days) + ", counted by " + Dates.unit(corpus.period()))
        .orElse("No article has a date, so nothing could be counted over time.");
  }

  private static List<String> figures(ReportData data) {
    CorpusSummary corpus = data.corpus();
    List<String> figures = new ArrayList<>();
    figures.add(Numbers.count(corpus.articles(), "article", "articles"));
    figures.add(Numbers.count(corpus.stories(), "story", "stories"));
    figures.add(Numbers.count(corpus.sourcesInAll(), "source", "sources"));
    figures.add(Numbers.count(corpus.languages().size(), "language", "languages"));
    figures.add(Numbers.count(data.themes().size(), "theme", "themes"));
    if (!data.topics().isEmpty()) {
      figures.add(Numbers.count(data.topics().size(), "topic", "topics"));
    }
    return figures;
  }
}
