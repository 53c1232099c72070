package org.newstide.topic.lda;

import java.util.Arrays;

/**
 * How many topics texts have, and which are more frequent: the concentrations α under which the
 * amounts of topics in texts are most likely, by Minka's fixed point (2000) over histograms of the
 * amounts (Wallach 2008).
 */
final class Concentration {

  /** Amounts are rounded to whole tokens; more than this count as this. */
  static final int MOST_TOKENS = 1_000;

  private static final double LEAST = 1e-4;
  private static final int STEPS = 50;

  private Concentration() {}

  /** Counts the amounts of a text: a row a topic, a column a number of tokens; last their sum. */
  static void add(int[] topics, float[] amounts, double[][] histograms) {
    double total = 0;
    for (int a = 0; a < topics.length; a++) {
      histograms[topics[a]][tokens(amounts[a])]++;
      total += amounts[a];
    }
    histograms[histograms.length - 1][tokens(total)]++;
  }

  /** The better concentrations, each {@value #LEAST} at least. */
  static double[] fitted(double[] start, double[][] histograms) {
    double[] alpha = start.clone();
    double[] totals = histograms[alpha.length];
    for (int step = 0; step < STEPS; step++) {
      double denominator = expected(totals, Arrays.stream(alpha).sum());
      for (int k = 0; k < alpha.length && denominator > 0; k++) {
        alpha[k] = Math.max(LEAST, alpha[k] * expected(histograms[k], alpha[k]) / denominator);
      }
    }
    return alpha;
  }

  /** Σ over texts of ψ(n + α) − ψ(α) = Σ_{i<n} 1 / (α + i). */
  private static double expected(double[] histogram, double alpha) {
    double sum = 0;
    double digammas = 0;
    for (int n = 1; n < histogram.length; n++) {
      digammas += 1 / (alpha + n - 1);
      sum += histogram[n] * digammas;
    }
    return sum;
  }

  private static int tokens(double amount) {
    return (int) Math.min(MOST_TOKENS, Math.max(0, Math.round(amount)));
  }
}
