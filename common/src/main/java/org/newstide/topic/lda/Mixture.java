package org.newstide.topic.lda;

/**
 * The topics of a text.
 *
 * @param topics those that it may have
 * @param amounts how much of its terms each has; they sum to the total of the text
 * @param shares of term i of the text in the topic at place a, at i · topics + a
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Mixture(int[] topics, float[] amounts, float[] shares) {

  /** Adds a text's terms to sums, a row a term, a column a topic. */
  void addTo(double[][] sums, Bag bag) {
    int at = 0;
    for (int i = 0; i < bag.size(); i++) {
      double[] row = sums[bag.terms[i]];
      for (int topic : topics) {
        row[topic] += ExactSum.round(bag.counts[i] * (double) shares[at++]);
      }
    }
  }

  /**
   * The text's topics as probabilities: (amount + α) / (total + Σα).
   *
   * @param alpha of each topic of the model
   */
  public double[] distribution(double[] alpha) {
    double[] distribution = alpha.clone();
    for (int a = 0; a < topics.length; a++) {
      distribution[topics[a]] += Math.max(0, amounts[a]);
    }
    double sum = 0;
    for (double x : distribution) {
      sum += x;
    }
    for (int k = 0; k < distribution.length; k++) {
      distribution[k] /= sum;
    }
    return distribution;
  }
}
