package org.newstide.topic.lda;

import java.io.Serializable;
import org.newstide.topic.LongCounts;

/** A text as counts of its terms; their order is lost. */
public final class Bag implements Serializable {

  private static final long serialVersionUID = 1;

  final int[] terms;
  final float[] counts;

  /**
   * @param terms numbers of terms, each once
   * @param counts how often each stands, above 0; damped counts need not be whole
   */
  public Bag(int[] terms, float[] counts) {
    if (terms.length != counts.length) {
      throw new IllegalArgumentException(terms.length + " terms, " + counts.length + " counts");
    }
    this.terms = terms.clone();
    this.counts = counts.clone();
  }

  /** Number of different terms. */
  public int size() {
    return terms.length;
  }

  /** The term at a place, from 0. */
  public int term(int place) {
    return terms[place];
  }

  /** How often the term at a place stands. */
  public float count(int place) {
    return counts[place];
  }

  /** Sum of the counts. */
  public double total() {
    double total = 0;
    for (float count : counts) {
      total += count;
    }
    return total;
  }

  /** A digest of the terms and counts, for texts without a key of their own. */
  public long digest() {
    long digest = terms.length;
    for (int i = 0; i < terms.length; i++) {
      digest = LongCounts.mix(digest * 31 + terms[i]);
      digest = LongCounts.mix(digest * 31 + Float.floatToIntBits(counts[i]));
    }
    return digest;
  }
}
