package org.newstide.topic;

/**
 * A topic's words by period, each period drawn to those around it, and these to the words of all
 * time: with n the uses of a word in the period, r those around it ({@link PeriodCounts#around}), o
 * its share of all uses and N, R the sums over words,
 *
 * <pre>p = (n + s · m) / (N + s), m = (r + t · o) / (R + t)</pre>
 *
 * the mean of a Dirichlet distribution with strength s around m. It is an empirical Bayes estimate:
 * s, t and the half-life of r are chosen by data ({@link SmoothingStrength}). A period of few words
 * is like its neighbours; one of many is itself.
 */
final class PeriodSmoothing {

  /** Added to each word's uses of all time, so that none is impossible. */
  private static final double LEAST = .01;

  /** Terms that show which strength is best. */
  private static final int ENOUGH = 1000;

  private final PeriodCounts counts;
  private final SmoothingStrength strength;
  private final double[] around;
  private final double all;

  PeriodSmoothing(PeriodCounts counts, SmoothingStrength strength) {
    this.counts = counts;
    this.strength = strength;
    this.around = counts.around(strength.halfLife());
    this.all = counts.all() + LEAST * counts.terms();
  }

  /**
   * The probability of a term in these periods; over all terms it sums to 1 in each.
   *
   * @param periods ascending
   */
  double[] probabilities(int term, int[] periods) {
    double overall = strength.overall();
    double prior = strength.prior();
    double[] near = counts.around(term, periods, strength.halfLife());
    int[] at = counts.at(term);
    double share = (counts.ofTerm(term) + LEAST) / all;
    double[] found = new double[periods.length];
    int next = 0;
    for (int q = 0; q < periods.length; q++) {
      while (next < at.length && at[next] < periods[q]) {
        next++;
      }
      double own = next < at.length && at[next] == periods[q] ? counts.counts(term)[next] : 0;
      double mean = (near[q] + overall * share) / (around[periods[q]] + overall);
      found[q] = (own + prior * mean) / (counts.ofPeriod(periods[q]) + prior);
    }
    return found;
  }

  /**
   * The log-likelihood of other uses of the same terms in the same periods; of very many terms, a
   * thousand stand for all.
   */
  double logLikelihood(PeriodCounts others) {
    double sum = 0;
    for (int term = 0; term < others.terms(); term += 1 + others.terms() / ENOUGH) {
      double[] probabilities = probabilities(term, others.at(term));
      double[] uses = others.counts(term);
      for (int i = 0; i < uses.length; i++) {
        sum += uses[i] * Math.log(probabilities[i]);
      }
    }
    return sum;
  }
}
