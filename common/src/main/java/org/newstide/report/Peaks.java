package org.newstide.report;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.newstide.trend.ShareTrend;

/** Which periods of a series count as its highest. */
public final class Peaks {

  private static final Comparator<ShareTrend> HIGHEST_FIRST =
      comparing(ShareTrend::shareLow)
          .thenComparing(ShareTrend::share)
          .reversed()
          .thenComparing(ShareTrend::periodStart);

  private Peaks() {}

  /**
   * The complete periods with the highest share, highest first; ties go to the earlier one.
   *
   * <p>Ordered by the lower limit of the share, not by the share itself: one story of one is a
   * share of 100 % and says next to nothing. If no complete period has a share above 0, the
   * incomplete ones are taken.
   *
   * @param series one theme or topic in one source
   * @return at most {@code limit} periods, each with a share above 0
   */
  public static <T extends ShareTrend> List<T> highest(List<T> series, int limit) {
    List<T> found =
        series.stream()
            .filter(row -> row.share() != null && row.shareLow() != null && row.share() > 0)
            .sorted(HIGHEST_FIRST)
            .toList();
    List<T> complete = found.stream().filter(ShareTrend::isComplete).toList();
    return (complete.isEmpty() ? found : complete).stream().limit(limit).toList();
  }
}
