package org.newstide.topic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Topics as probabilities of terms, and what they make of a text.
 *
 * <p>A text's weights are the fixed point of w_k = Σ_t n_t p(k | t) / n, p(k | t) ∝ (α + n w_k)
 * φ_kt: each term is shared among the topics by the topics' weights in the text and the term's
 * probability in them (the expectation step of smoothed mixtures; Asuncion et al. 2009 compare its
 * kin). It starts with all topics alike; after a few sweeps only those that carry something go on.
 */
public final class TopicModel implements Serializable {

  /** Whole units of weight, so that sums of weights do not depend on their order. */
  public static final int UNIT = 1_000_000;

  /** Weights below this are dropped and the others scaled. */
  private static final double LEAST = .02;

  private static final int SWEEPS_OVER_ALL = 4;
  private static final int SWEEPS = 16;
  private static final double GOES_ON = .01;
  private static final double PRIOR = .02;

  private final int topics;
  private final float[] probabilities;

  /**
   * @param probabilities of term t in topic k at t · topics + k; each topic's sum to 1
   */
  public TopicModel(int topics, float[] probabilities) {
    this.topics = topics;
    this.probabilities = probabilities.clone();
  }

  /** Number of topics. */
  public int topics() {
    return topics;
  }

  /**
   * The weights of a text's topics: topic, units, topic, units …, topics ascending; none below
   * {@value #LEAST}, but the greatest is always there; units sum to {@link #UNIT}.
   *
   * @param counts term, count, term, count …
   * @return empty for a text without terms
   */
  public int[] weights(int[] counts) {
    if (counts.length == 0) {
      return new int[0];
    }
    double total = 0;
    for (int i = 1; i < counts.length; i += 2) {
      total += counts[i];
    }
    int[] active = new int[topics];
    Arrays.setAll(active, k -> k);
    double[] shares = new double[topics];
    Arrays.fill(shares, total / topics);
    for (int sweep = 0; sweep < SWEEPS_OVER_ALL; sweep++) {
      shares = sweep(counts, active, shares);
    }
    double[] so = shares;
    double least = Math.min(GOES_ON * total, Arrays.stream(so).max().orElse(0));
    active = Arrays.stream(active).filter(k -> so[k] >= least).toArray();
    double[] few = Arrays.stream(active).mapToDouble(k -> so[k]).toArray();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      few = sweep(counts, active, few);
    }
    return units(active, few);
  }

  /**
   * How a term of a text with these weights is shared among their topics.
   *
   * @param weights as {@link #weights(int[])} gives them
   * @return shares in the order of the weights; they sum to 1
   */
  public double[] shares(int term, int[] weights) {
    double[] shares = new double[weights.length / 2];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = weights[2 * i + 1] * (double) probabilities[term * topics + weights[2 * i]];
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sum > 0 ? shares[i] / sum : 1.0 / shares.length;
    }
    return shares;
  }

  private double[] sweep(int[] counts, int[] active, double[] shares) {
    double[] next = new double[active.length];
    double[] part = new double[active.length];
    for (int i = 0; i < counts.length; i += 2) {
      int row = counts[i] * topics;
      double sum = 0;
      for (int a = 0; a < active.length; a++) {
        part[a] = (PRIOR + shares[a]) * probabilities[row + active[a]];
        sum += part[a];
      }
      if (sum > 0) {
        double scale = counts[i + 1] / sum;
        for (int a = 0; a < active.length; a++) {
          next[a] += part[a] * scale;
        }
      }
    }
    return next;
  }

  /**
   * Drops the small, scales the rest, and rounds down; the greatest takes what is left of the unit.
   */
  private static int[] units(int[] active, double[] shares) {
    double total = Arrays.stream(shares).sum();
    double greatest = Arrays.stream(shares).max().orElse(0);
    double least = Math.min(LEAST * total, greatest);
    int[] kept =
        IntStream.range(0, active.length)
            .filter(a -> shares[a] > 0 && shares[a] >= least)
            .toArray();
    double sum = Arrays.stream(kept).mapToDouble(a -> shares[a]).sum();
    int[] units = new int[kept.length * 2];
    int left = UNIT;
    int best = 1;
    for (int i = 0; i < kept.length; i++) {
      units[2 * i] = active[kept[i]];
      units[2 * i + 1] = (int) (shares[kept[i]] / sum * UNIT);
      left -= units[2 * i + 1];
      best = units[2 * i + 1] > units[best] ? 2 * i + 1 : best;
    }
    if (kept.length > 0) {
      units[best] += left;
    }
    return units;
  }
}
