package org.newstide.report;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.newstide.trend.CoverageTrend;

/** Which periods of a series count as its highest. */
public final class Peaks {

  private static final Comparator<CoverageTrend> HIGHEST_FIRST =
      comparing(CoverageTrend::shareLow)
          .thenComparing(CoverageTrend::share)
          .reversed()
          .thenComparing(CoverageTrend::periodStart);

  private Peaks() {}

  /**
   * The complete periods with the highest share, highest first; ties go to the earlier one.
   *
   * <p>Ordered by the lower limit of the share, not by the share itself: one story of one is a
   * share of 100 % and says next to nothing. If no complete period has a story of the theme, the
   * incomplete ones are taken.
   *
   * @param series one theme in one source
   * @return at most {@code limit} periods, each with a story of the theme
   */
  public static List<CoverageTrend> highest(List<CoverageTrend> series, int limit) {
    List<CoverageTrend> found =
        series.stream()
            .filter(row -> row.stories() > 0 && row.share() != null && row.shareLow() != null)
            .sorted(HIGHEST_FIRST)
            .toList();
    List<CoverageTrend> complete = found.stream().filter(CoverageTrend::isComplete).toList();
    return (complete.isEmpty() ? found : complete).stream().limit(limit).toList();
  }
}
