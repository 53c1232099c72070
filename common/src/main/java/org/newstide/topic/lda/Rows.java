package org.newstide.topic.lda;

/**
 * Sums of multiples of rows. A row is an array of its own: the loops over it are those that the
 * compiler turns into vector instructions, and nearly all time is spent in them.
 */
final class Rows {

  private Rows() {}

  /** Adds a multiple of a row to a row of the same length. */
  static void add(double times, double[] row, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * row[i];
    }
  }

  /** Adds a multiple of a row to a row of the same length. */
  static void add(float times, float[] row, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * row[i];
    }
  }

  /** The products of all columns of one matrix with all columns of another of as many rows. */
  static double[][] products(double[][] left, double[][] right) {
    double[][] products = new double[left[0].length][right[0].length];
    for (int row = 0; row < left.length; row++) {
      for (int i = 0; i < products.length; i++) {
        add(left[row][i], right[row], products[i]);
      }
    }
    return products;
  }

  /** The product of two matrices. */
  static double[][] times(double[][] left, double[][] right) {
    double[][] product = new double[left.length][right[0].length];
    for (int row = 0; row < left.length; row++) {
      for (int i = 0; i < right.length; i++) {
        add(left[row][i], right[i], product[row]);
      }
    }
    return product;
  }

  /** Columns as rows. */
  static double[][] transposed(double[][] rows) {
    double[][] columns = new double[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return columns;
  }

  /** Sums of the columns. */
  static double[] columnSums(double[][] rows) {
    double[] sums = new double[rows[0].length];
    for (double[] row : rows) {
      add(1, row, sums);
    }
    return sums;
  }
}
