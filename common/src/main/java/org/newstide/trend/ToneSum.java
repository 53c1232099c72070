package org.newstide.trend;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sums behind a row of {@code tone_trends}. Tones are summed as whole multiples of 1 / {@link
 * #UNIT}, so that no order of adding changes a bit, and equal tones have no variance.
 *
 * @param articles in which the target is found
 * @param stories in which the target is found: n
 * @param tones sum of the stories' tones, in 1 / UNIT
 * @param squares sum of the squares of these whole tones, in 1 / UNIT²
 * @param negative stories with a tone of −.05 or less
 * @param positive stories with a tone of .05 or more
 */
public record ToneSum(
    String targetId,
    String sourceId,
    LocalDate periodStart,
    long articles,
    long stories,
    long tones,
    long squares,
    long negative,
    long positive,
    boolean isComplete) {

  /** Fine enough for any reader, coarse enough for the squares of 900 million stories. */
  public static final long UNIT = 100_000;

  /**
   * The rows of one series.
   *
   * @param sums of all its periods, in order
   */
  public static Stream<ToneTrend> series(List<ToneSum> sums) {
    double[] means = sums.stream().mapToDouble(ToneSum::mean).toArray();
    double[] weights = sums.stream().mapToDouble(s -> s.isComplete ? s.stories : 0).toArray();
    double[] smoothed = Smoothing.smooth(means, weights, -1, 1);
    return IntStream.range(0, means.length).mapToObj(i -> sums.get(i).trend(smoothed[i]));
  }

  /**
   * The mean tone and its limits; null where there are no stories, the limits also where there is
   * one.
   */
  private ToneTrend trend(double smoothed) {
    boolean none = stories == 0;
    Interval limits = stories < 2 ? null : Interval.ofMean(mean(), variance(), stories, -1, 1);
    return new ToneTrend(
        targetId,
        sourceId,
        periodStart,
        articles,
        stories,
        none ? null : mean(),
        limits == null ? null : limits.low(),
        limits == null ? null : limits.high(),
        none ? null : (double) negative / stories,
        none ? null : (double) positive / stories,
        null,
        Smoothing.shown(smoothed, isComplete),
        isComplete);
  }

  private double mean() {
    return stories == 0 ? 0 : (double) tones / UNIT / stories;
  }

  /** (n·Σx² − (Σx)²) / n(n − 1): the difference, in which doubles would lose all, is exact. */
  private double variance() {
    BigInteger n = BigInteger.valueOf(stories);
    BigInteger deviations =
        n.multiply(BigInteger.valueOf(squares)).subtract(BigInteger.valueOf(tones).pow(2));
    return deviations.doubleValue() / UNIT / UNIT / stories / (stories - 1);
  }
}
