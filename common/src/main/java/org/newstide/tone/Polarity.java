package org.newstide.tone;

import java.util.List;

/**
 * How a text sounds, as three shares that sum to 1.
 *
 * @param negative 0 … 1
 * @param neutral 0 … 1
 * @param positive 0 … 1
 */
public record Polarity(double negative, double neutral, double positive) {

  /** What is said without any tone. */
  public static final Polarity NEUTRAL = new Polarity(0, 1, 0);

  private static final double ROUNDING = 1e-9;

  /**
   * @throws IllegalArgumentException if a share is outside 0 … 1, or their sum is not 1 within 1e-9
   */
  public Polarity {
    requireShare("negative", negative);
    requireShare("neutral", neutral);
    requireShare("positive", positive);
    double sum = negative + neutral + positive;
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new IllegalArgumentException(
          "negative, neutral and positive must sum to 1, not " + sum);
    }
  }

  /** The mean of each share. All count the same, whatever the length of the text behind them. */
  public static Polarity mean(List<Polarity> polarities) {
    if (polarities.isEmpty()) {
      throw new IllegalArgumentException("the mean of no polarities is undefined");
    }
    double negative = 0;
    double neutral = 0;
    double positive = 0;
    for (Polarity each : polarities) {
      negative += each.negative;
      neutral += each.neutral;
      positive += each.positive;
    }
    int n = polarities.size();
    return new Polarity(negative / n, neutral / n, positive / n);
  }

  /** The balance, positive − negative: −1 … 1. */
  public double tone() {
    return positive - negative;
  }

  private static void requireShare(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(name + " must be 0 … 1, not " + share);
    }
  }
}
