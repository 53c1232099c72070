package org.newstide.trend;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A pair of 95 % limits.
 *
 * @param low lower limit
 * @param high upper limit, not under {@code low}
 */
public record Interval(double low, double high) {

  /** The standard normal quantile of .975. */
  private static final double Z = 1.959963984540054;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low %s is over high %s".formatted(low, high));
    }
  }

  /**
   * Limits of a share: Wilson's score interval.
   *
   * <p>p̃ ± z·√(p(1−p)/n + z²/4n²) / (1 + z²/n) with p̃ = (p + z²/2n) / (1 + z²/n), p = hits / n.
   *
   * @param hits 0 … n
   * @param n at least 1
   * @see "E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA
   *     22 (1927)"
   */
  public static Interval ofShare(long hits, long n) {
    return ofWeight((double) hits, n);
  }

  /**
   * Limits of a mean of weights: Wilson's score interval of a share of the same size. They are
   * wider than need be, for weights between 0 and 1 vary less than hits and misses of the same
   * mean.
   *
   * @param weight sum of the weights, 0 … n
   * @param n number of weights, at least 1
   */
  public static Interval ofWeight(double weight, long n) {
    if (n < 1 || !(weight >= 0 && weight <= n)) {
      throw new IllegalArgumentException(
          "%s of %d: must be 0 … n, of 1 or more".formatted(weight, n));
    }
    double p = weight / n;
    double scale = 1 + Z * Z / n;
    double centre = (p + Z * Z / (2.0 * n)) / scale;
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / scale;
    // The exact limits of none and all, which rounding would miss.
    return new Interval(
        weight == 0 ? 0 : Math.max(0, centre - half), weight == n ? 1 : Math.min(1, centre + half));
  }

  /**
   * Limits of a mean: Student's t, cut to the range that a value can have.
   *
   * @param mean of the values
   * @param variance of the values (divisor n − 1)
   * @param n number of values, at least 2
   */
  public static Interval ofMean(double mean, double variance, long n, double least, double most) {
    if (n < 2) {
      throw new IllegalArgumentException("%d values: must be 2 or more".formatted(n));
    }
    double half =
        new TDistribution(null, n - 1.0).inverseCumulativeProbability(.975)
            * Math.sqrt(variance / n);
    return new Interval(Math.max(least, mean - half), Math.min(most, mean + half));
  }
}
