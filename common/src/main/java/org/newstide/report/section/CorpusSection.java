package org.newstide.report.section;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newstide.report.CorpusSummary;
import org.newstide.report.Count;
import org.newstide.report.SourceCount;
import org.newstide.report.Span;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;

/** What was counted: volume over time, sources, languages, copies, what was left out. */
public final class CorpusSection {

  private static final int SHOWN = 12;

  private CorpusSection() {}

  public static void write(Markup out, CorpusSummary corpus) {
    out.block("section", "id", "corpus").element("h2", "The corpus");
    out.block("p").text(String.join(" ", account(corpus))).close();
    if (!corpus.volumes().isEmpty()) {
      VolumeFigure.write(out, corpus);
    }
    sources(out, corpus.sources());
    CopiedTable.write(out, corpus.copied());
    out.block("div", "class", "pair");
    languages(out, corpus.languages());
    RejectTable.write(out, corpus.rejects());
    out.close().close();
  }

  private static List<String> account(CorpusSummary corpus) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The corpus holds %s, which tell %s; %s."
            .formatted(
                Numbers.count(corpus.articles(), "article", "articles"),
                Numbers.count(corpus.stories(), "story", "stories"),
                corpus.copies() == 0
                    ? "none is a copy of another"
                    : Numbers.count(corpus.copies(), "article is a copy", "articles are copies")
                        + " of another"));
    if (corpus.copied().count() > 0) {
      sentences.add(
          "%s told more than once."
              .formatted(Numbers.count(corpus.copied().count(), "story is", "stories are")));
    }
    if (corpus.undated() > 0) {
      sentences.add(
          "%s no usable date and %s left out of everything that is counted over time."
              .formatted(
                  Numbers.count(corpus.undated(), "article has", "articles have"),
                  corpus.undated() == 1 ? "is" : "are"));
    }
    sentences.add(
        corpus.rejected() == 0
            ? "Every record was taken in."
            : Numbers.count(corpus.rejected(), "record was", "records were") + " not taken in.");
    if (corpus.redeliveries() > 0) {
      sentences.add(
          Numbers.count(corpus.redeliveries(), "record", "records")
              + " brought an article again; the newest version was kept.");
    }
    return sentences;
  }

  private static void sources(Markup out, List<SourceCount> sources) {
    if (sources.isEmpty()) {
      return;
    }
    List<SourceCount> sorted =
        sources.stream()
            .sorted(
                comparing(SourceCount::articles).reversed().thenComparing(SourceCount::sourceId))
            .toList();
    Table<SourceCount> table =
        new Table<SourceCount>()
            .words("Source", SourceCount::name)
            .figures("Articles", source -> Numbers.count(source.articles()))
            .figures("Stories", source -> Numbers.count(source.stories()))
            .words("First day", source -> day(source, Span::first))
            .words("Last day", source -> day(source, Span::last));
    out.element("h3", "Sources");
    Shortened.draw(out, table, "Sources of the corpus", sorted, SHOWN);
  }

  private static String day(SourceCount source, Function<Span, LocalDate> end) {
    return source.days().map(end).map(Dates::day).orElse(Series.UNKNOWN);
  }

  private static void languages(Markup out, List<Count> languages) {
    if (languages.isEmpty()) {
      return;
    }
    out.block("div").element("h3", "Languages");
    new Table<Count>()
        .words("Language", Count::name)
        .figures("Articles", count -> Numbers.count(count.count()))
        .draw(out, "Languages", languages);
    out.close();
  }
}
