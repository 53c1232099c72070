package org.newstide.topic;

import java.util.stream.IntStream;

/**
 * How much a topic's words in a period are drawn to those around it and of all time.
 *
 * @param halfLife days after which a use of a word in another period counts half
 * @param overall so many words of all time are added to those around
 * @param prior so many words that are expected are added to the period's own
 */
record SmoothingStrength(double halfLife, double overall, double prior) {

  /** In shortest distances of periods. */
  private static final double[] HALF_LIVES = {.5, 2, 8, 32};

  private static final double[] STRENGTHS = {16, 128, 1024, 8192};

  /**
   * The strength with which each half of a topic's stories tells most of the words of the other, by
   * their likelihood: of a grid of them, the first of equal ones.
   *
   * @param days when each period begins, ascending
   */
  static SmoothingStrength best(PeriodCounts one, PeriodCounts other, double[] days) {
    double shortest =
        IntStream.range(1, days.length).mapToDouble(p -> days[p] - days[p - 1]).min().orElse(1);
    SmoothingStrength best = new SmoothingStrength(shortest, STRENGTHS[0], STRENGTHS[0]);
    double greatest = Double.NEGATIVE_INFINITY;
    for (double halfLife : HALF_LIVES) {
      for (double overall : STRENGTHS) {
        for (double prior : STRENGTHS) {
          SmoothingStrength tried = new SmoothingStrength(halfLife * shortest, overall, prior);
          double likelihood = tried.logLikelihood(one, other);
          if (likelihood > greatest) {
            best = tried;
            greatest = likelihood;
          }
        }
      }
    }
    return best;
  }

  /** How well each half tells the other: log-likelihood of the words of both. */
  double logLikelihood(PeriodCounts one, PeriodCounts other) {
    return new PeriodSmoothing(one, this).logLikelihood(other)
        + new PeriodSmoothing(other, this).logLikelihood(one);
  }
}
