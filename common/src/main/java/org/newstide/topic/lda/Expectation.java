package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Shares the terms of a text among topics. First by the topics' probabilities alone; then, among
 * the topics that have most by that, by sweeps in which each term goes to topics by what the others
 * say: (n_k − own + α_k) · φ_kt (CVB0, Asuncion, Welling, Smyth & Teh 2009). It starts from nothing
 * for each text, so that nothing is kept between passes.
 */
public final class Expectation implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int SWEEPS = 5;

  /** A text's topics are those with most over α to this power: else rare ones never would be. */
  private static final double FOR_RARE = .25;

  private final float[][] responsibilities;
  private final float[] alpha;
  private final float[] handicaps;
  private final int most;

  /**
   * @param responsibilities of topic k for term t at [t][k]: α_k φ_kt, scaled to sum to 1
   * @param most the most topics that a text may have
   */
  Expectation(float[][] responsibilities, double[] alpha, int most) {
    this.responsibilities = responsibilities;
    this.alpha = new float[alpha.length];
    this.handicaps = new float[alpha.length];
    for (int k = 0; k < alpha.length; k++) {
      this.alpha[k] = (float) alpha[k];
      this.handicaps[k] = (float) Math.pow(alpha[k], FOR_RARE);
    }
    this.most = Math.min(most, alpha.length);
  }

  /** Number of topics. */
  int topics() {
    return alpha.length;
  }

  float responsibility(int topic, int term) {
    return responsibilities[term][topic];
  }

  float alpha(int topic) {
    return alpha[topic];
  }

  /** Shares the terms of a text. */
  public Mixture of(Bag bag) {
    int[] topics = topics(bag);
    int m = topics.length;
    float[] own = new float[m];
    for (int a = 0; a < m; a++) {
      own[a] = alpha[topics[a]];
    }
    float[] likelihoods = new float[bag.size() * m];
    float[] shares = new float[bag.size() * m];
    float[] amounts = new float[m];
    float[] weights = new float[m];
    for (int i = 0; i < bag.size(); i++) {
      float[] row = responsibilities[bag.terms[i]];
      for (int a = 0; a < m; a++) {
        weights[a] = row[topics[a]];
        likelihoods[i * m + a] = weights[a] / own[a];
      }
      share(weights, bag.counts[i], shares, i * m, amounts);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < bag.size(); i++) {
        int from = i * m;
        float count = bag.counts[i];
        for (int a = 0; a < m; a++) {
          float share = shares[from + a];
          amounts[a] -= count * share;
          float others = Math.max(0, amounts[a] + (count - 1) * share);
          weights[a] = (others + own[a]) * likelihoods[from + a];
        }
        share(weights, count, shares, from, amounts);
      }
    }
    return new Mixture(topics, amounts, shares);
  }

  /** The topics that have most by the terms alone, as handicapped; ties by number. */
  private int[] topics(Bag bag) {
    float[] amounts = new float[alpha.length];
    for (int i = 0; i < bag.size(); i++) {
      Rows.add(bag.counts[i], responsibilities[bag.terms[i]], amounts);
    }
    for (int k = 0; k < amounts.length; k++) {
      amounts[k] /= handicaps[k];
    }
    int[] topics = new int[most];
    int n = 0;
    for (int k = 0; k < amounts.length; k++) {
      int at = n < most ? n++ : most;
      while (at > 0 && amounts[topics[at - 1]] < amounts[k]) {
        if (at < most) {
          topics[at] = topics[at - 1];
        }
        at--;
      }
      if (at < most) {
        topics[at] = k;
      }
    }
    return topics;
  }

  /** Shares one term by weights and adds to the amounts. */
  private static void share(
      float[] weights, float count, float[] shares, int from, float[] amounts) {
    float sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    if (!(sum > 0)) {
      Arrays.fill(weights, 1);
      sum = weights.length;
    }
    float scale = 1 / sum;
    for (int a = 0; a < weights.length; a++) {
      float share = weights[a] * scale;
      shares[from + a] = share;
      amounts[a] += count * share;
    }
  }
}
