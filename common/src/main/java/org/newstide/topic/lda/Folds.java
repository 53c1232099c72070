package org.newstide.topic.lda;

import java.util.ArrayList;
import java.util.List;

/**
 * Amounts of terms in topics, apart for each fold of the texts.
 *
 * @param amounts of term t in topic k in the texts of fold f at [f][t][k]
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Folds(double[][][] amounts) {

  /** Makes a model of amounts, which become part of it. */
  @FunctionalInterface
  interface Maker {
    LdaModel of(double[][] amounts, double[] alpha, double beta);
  }

  /** The amounts of all folds. */
  double[][] sum() {
    double[][] all = new double[amounts[0].length][amounts[0][0].length];
    for (double[][] fold : amounts) {
      for (int t = 0; t < all.length; t++) {
        Rows.add(1, fold[t], all[t]);
      }
    }
    return all;
  }

  /**
   * For the texts of each fold, what they are read with: the model of the texts of the others, so
   * that no text confirms itself.
   */
  List<Expectation> crossFitted(Maker maker, double[] alpha, double beta, int most) {
    double[][] all = sum();
    List<Expectation> expectations = new ArrayList<>();
    for (double[][] fold : amounts) {
      double[][] others = new double[all.length][];
      for (int t = 0; t < all.length; t++) {
        others[t] = all[t].clone();
        Rows.add(-1, fold[t], others[t]);
      }
      expectations.add(maker.of(others, alpha, beta).expectation(most));
    }
    return expectations;
  }
}
