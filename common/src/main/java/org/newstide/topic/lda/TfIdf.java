package org.newstide.topic.lda;

import java.io.Serializable;

/**
 * Terms weighted by how rare they are: count · (ln((1 + n) / (1 + df)) + 1), scaled to length 1.
 */
final class TfIdf implements Serializable {

  private static final long serialVersionUID = 1;

  private final float[] idf;

  /**
   * @param frequencies of each term, the texts in which it stands
   * @param documents number of texts
   */
  TfIdf(double[] frequencies, double documents) {
    idf = new float[frequencies.length];
    for (int term = 0; term < idf.length; term++) {
      idf[term] = (float) (Math.log((1 + documents) / (1 + frequencies[term])) + 1);
    }
  }

  /** The weights of a text's terms, in their order. */
  double[] weights(Bag bag) {
    double[] weights = new double[bag.size()];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = bag.counts[i] * (double) idf[bag.terms[i]];
      squares += weights[i] * weights[i];
    }
    double scale = 1 / Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= scale;
    }
    return weights;
  }
}
