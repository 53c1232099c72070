package org.newstide.report.section;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.newstide.report.CorpusSummary;
import org.newstide.report.Estimate;
import org.newstide.report.ThemeReport;
import org.newstide.report.ThemeShare;
import org.newstide.report.chart.Whisker;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;

/** A theme in each source, beside its share in all of them. */
final class ThemeSources {

  private static final int SHOWN = 12;

  /** How far beyond the highest share limits may widen the scale. */
  private static final double ROOM = 2;

  private ThemeSources() {}

  static void write(Markup out, CorpusSummary corpus, ThemeReport theme) {
    if (theme.sources().isEmpty()) {
      return;
    }
    List<ThemeShare> sorted =
        theme.sources().stream()
            .sorted(
                comparing(ThemeShare::stories)
                    .thenComparing(ThemeShare::totalStories)
                    .reversed()
                    .thenComparing(ThemeShare::sourceId))
            .toList();
    Whisker whisker =
        new Whisker(top(sorted), theme.total().share().map(Estimate::value).orElse(0.0));
    Table<ThemeShare> table =
        new Table<ThemeShare>()
            .words("Source", source -> corpus.sourceName(source.sourceId()))
            .figures("Stories", source -> Numbers.count(source.stories()))
            .figures("of all", source -> Numbers.count(source.totalStories()))
            .figures("Share", source -> share(source.share()))
            .column(
                "Share with limits; rule: all sources",
                "drawn spare",
                (cell, source) -> source.share().ifPresent(share -> whisker.draw(cell, share)))
            .figures(
                "95\u00a0% limits",
                source -> source.share().map(Numbers::percents).orElse(Series.UNKNOWN))
            .figures("Mean tone", ThemeSources::tone);
    out.element("h3", "By source");
    Shortened.draw(out, table, "The theme in each source", sorted, SHOWN);
  }

  private static double top(List<ThemeShare> sources) {
    double value = max(sources, Estimate::value);
    double limit = max(sources, Estimate::high);
    double top = value == 0 ? limit : Math.min(limit, ROOM * value);
    return top == 0 ? 1 : top;
  }

  private static double max(List<ThemeShare> sources, ToDoubleFunction<Estimate> figure) {
    return sources.stream()
        .flatMap(source -> source.share().stream())
        .mapToDouble(figure)
        .max()
        .orElse(0);
  }

  private static String share(Optional<Estimate> share) {
    return share.map(found -> Numbers.percent(found.value())).orElse(Series.UNKNOWN);
  }

  private static String tone(ThemeShare source) {
    return source.tone().isPresent() ? Numbers.tone(source.tone().getAsDouble()) : Series.UNKNOWN;
  }
}
