package org.newstide.trend;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A share in a period, as trends have it.
 *
 * @param value hits / total, 0 … 1; null where the total is 0
 * @param low lower 95 % limit; null where the total is 0
 * @param high upper 95 % limit; null where the total is 0
 * @param smoothed from the complete periods around ({@link Smoothing}); null in a period that is
 *     not complete or has no story within reach
 */
record Share(Double value, Double low, Double high, Double smoothed) {

  /**
   * What a share is of.
   *
   * @param hits 0 … total; of weighted stories the sum of the weights
   * @param total number of stories
   * @param isComplete whether the period is
   */
  record Count(double hits, long total, boolean isComplete) {

    private Share share(double smoothed) {
      Double shown = Smoothing.shown(smoothed, isComplete);
      if (total == 0) {
        return new Share(null, null, null, shown);
      }
      Interval limits = Interval.ofWeight(hits, total);
      return new Share(hits / total, limits.low(), limits.high(), shown);
    }
  }

  /** The shares of consecutive periods. */
  static List<Share> series(List<Count> counts) {
    double[] values = counts.stream().mapToDouble(c -> c.hits / c.total).toArray();
    double[] weights = counts.stream().mapToDouble(c -> c.isComplete ? c.total : 0).toArray();
    double[] smoothed = Smoothing.smooth(values, weights, 0, 1);
    return IntStream.range(0, values.length)
        .mapToObj(i -> counts.get(i).share(smoothed[i]))
        .toList();
  }
}
