package org.newstide.topic;

import java.util.Arrays;

/** How often terms are used in periods; terms by their place, from 0. */
final class PeriodCounts {

  private final double[] days;
  private final int[][] at;
  private final double[][] counts;
  private final double[] ofPeriods;
  private final double[] ofTerms;

  /**
   * @param days when each period begins, ascending
   * @param at the periods in which each term is used, ascending
   * @param counts how often, above 0
   */
  PeriodCounts(double[] days, int[][] at, double[][] counts) {
    this.days = days;
    this.at = at;
    this.counts = counts;
    this.ofPeriods = new double[days.length];
    this.ofTerms = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < at[i].length; j++) {
        ofPeriods[at[i][j]] += counts[i][j];
        ofTerms[i] += counts[i][j];
      }
    }
  }

  int terms() {
    return at.length;
  }

  int periods() {
    return days.length;
  }

  /** The periods in which a term is used, ascending. */
  int[] at(int term) {
    return at[term];
  }

  /** How often it is used in them. */
  double[] counts(int term) {
    return counts[term];
  }

  double ofPeriod(int period) {
    return ofPeriods[period];
  }

  double ofTerm(int term) {
    return ofTerms[term];
  }

  double all() {
    return Arrays.stream(ofTerms).sum();
  }

  /**
   * How often a term is used around periods: in all others, each counted the less the farther it
   * is.
   *
   * @param periods ascending
   * @param halfLife after so many days a use counts half
   */
  double[] around(int term, int[] periods, double halfLife) {
    return around(at[term], counts[term], periods, halfLife);
  }

  /** The same of all terms together, for every period. */
  double[] around(double halfLife) {
    int[] every = new int[days.length];
    Arrays.setAll(every, p -> p);
    return around(every, ofPeriods, every, halfLife);
  }

  /** One walk forward for what is before, one back for what is after. */
  private double[] around(int[] used, double[] amounts, int[] periods, double halfLife) {
    double[] around = new double[periods.length];
    double sum = 0;
    double now = 0;
    int next = 0;
    for (int q = 0; q < periods.length; q++) {
      for (; next < used.length && used[next] < periods[q]; next++) {
        sum = sum * decay(days[used[next]] - now, halfLife) + amounts[next];
        now = days[used[next]];
      }
      around[q] = sum == 0 ? 0 : sum * decay(days[periods[q]] - now, halfLife);
    }
    sum = 0;
    next = used.length - 1;
    for (int q = periods.length - 1; q >= 0; q--) {
      for (; next >= 0 && used[next] > periods[q]; next--) {
        sum =
            sum == 0
                ? amounts[next]
                : sum * decay(now - days[used[next]], halfLife) + amounts[next];
        now = days[used[next]];
      }
      around[q] += sum == 0 ? 0 : sum * decay(now - days[periods[q]], halfLife);
    }
    return around;
  }

  private static double decay(double days, double halfLife) {
    return Math.exp(-Math.log(2) * days / halfLife);
  }
}
