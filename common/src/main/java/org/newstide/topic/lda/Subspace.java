package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * A few directions in the space of terms in which texts differ most: the leading singular vectors
 * of the matrix Y of tf-idf weights, a row a text, by randomised subspace iteration (Halko,
 * Martinsson & Tropp 2011). An iteration is a sum over texts: YᵀY Q = Σ y (yᵀQ).
 */
final class Subspace implements Serializable {

  private static final long serialVersionUID = 1;

  /** Directions of less than this share of the greatest eigenvalue are none. */
  private static final double LEAST = 1e-9;

  /** Uniform numbers whose sum, less half their number, is about normal with variance 1. */
  private static final int UNIFORMS = 12;

  private static final int WEIGHT_BITS = 14;
  private static final int COORDINATE_BITS = 18;

  private final TfIdf weighting;
  private final double[][] rows;

  private Subspace(TfIdf weighting, double[][] rows) {
    this.weighting = weighting;
    this.rows = rows;
  }

  /**
   * Random directions.
   *
   * @param words a hash of each term: a term's row is the same in any vocabulary
   */
  static Subspace random(TfIdf weighting, long[] words, int columns) {
    double[][] rows = new double[words.length][columns];
    for (int term = 0; term < rows.length; term++) {
      SplittableRandom random = new SplittableRandom(words[term]);
      for (int i = 0; i < columns; i++) {
        double sum = -UNIFORMS / 2.0;
        for (int j = 0; j < UNIFORMS; j++) {
          sum += random.nextDouble();
        }
        rows[term][i] = sum;
      }
    }
    return new Subspace(weighting, rows);
  }

  /** Number of directions. */
  int columns() {
    return rows[0].length;
  }

  /** Adds a text's y (yᵀQ) to sums, a row a term. */
  void add(Bag bag, double[][] sums) {
    double[] weights = weighting.weights(bag);
    double[] coordinates = coordinates(bag, weights);
    for (int i = 0; i < coordinates.length; i++) {
      coordinates[i] = ExactSum.round(coordinates[i], COORDINATE_BITS);
    }
    for (int i = 0; i < weights.length; i++) {
      Rows.add(ExactSum.round(weights[i], WEIGHT_BITS), coordinates, sums[bag.terms[i]]);
    }
  }

  /** Orthonormal directions that span the sums of {@link #add} over all texts. */
  Subspace next(double[][] sums) {
    return rotated(
        sums, Rows.products(sums, sums), columns(), (value, cut) -> 1 / Math.sqrt(value));
  }

  /**
   * The leading singular vectors within the directions, from the same sums. Each is shrunk the more
   * the less its eigenvalue is above the first that is left out: which ones are kept at the edge is
   * chance, and makes no difference so.
   */
  Subspace leading(double[][] sums, int columns) {
    double[][] products = Rows.products(rows, sums);
    for (int i = 0; i < products.length; i++) {
      for (int j = 0; j < i; j++) {
        products[i][j] = (products[i][j] + products[j][i]) / 2;
        products[j][i] = products[i][j];
      }
    }
    return rotated(
        rows, products, columns, (value, cut) -> Math.sqrt(Math.max(LEAST, 1 - cut / value)));
  }

  /** Where a text lies: its direction, of length 1; all 0 if it has none. */
  float[] point(Bag bag) {
    double[] coordinates = coordinates(bag, weighting.weights(bag));
    double length = Math.sqrt(Arrays.stream(coordinates).map(x -> x * x).sum());
    float[] point = new float[coordinates.length];
    for (int i = 0; i < point.length; i++) {
      point[i] = length > 0 ? (float) (coordinates[i] / length) : 0;
    }
    return point;
  }

  private double[] coordinates(Bag bag, double[] weights) {
    double[] coordinates = new double[columns()];
    for (int i = 0; i < weights.length; i++) {
      Rows.add(weights[i], rows[bag.terms[i]], coordinates);
    }
    return coordinates;
  }

  /**
   * The source times the eigenvectors of a matrix, those with the greatest eigenvalues first.
   *
   * @param scale of a vector, by its eigenvalue and by the greatest that is left out
   */
  private Subspace rotated(
      double[][] source, double[][] matrix, int columns, DoubleBinaryOperator scale) {
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(matrix, false));
    double[] values = eigen.getRealEigenvalues();
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double cut = columns < values.length ? Math.max(0, values[order[columns]]) : 0;
    double[][] rotation = new double[values.length][columns];
    for (int j = 0; j < columns; j++) {
      double value = values[order[j]];
      if (value > LEAST * values[order[0]]) {
        for (int i = 0; i < values.length; i++) {
          rotation[i][j] = eigen.getV().getEntry(i, order[j]) * scale.applyAsDouble(value, cut);
        }
      }
    }
    return new Subspace(weighting, Rows.times(source, rotation));
  }
}
