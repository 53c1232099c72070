package org.newstide.topic.lda;

import java.io.Serializable;

/** The middles of clusters, and how many points each has. */
final class Centroids implements Serializable {

  private static final long serialVersionUID = 1;

  private final float[][] rows;
  private final double[] masses;
  private final float[] halfSquares;

  Centroids(float[][] rows, double[] masses) {
    this.rows = rows;
    this.masses = masses;
    this.halfSquares = new float[rows.length];
    for (int c = 0; c < rows.length; c++) {
      for (float x : rows[c]) {
        halfSquares[c] += x * x / 2;
      }
    }
  }

  int size() {
    return rows.length;
  }

  float[] row(int centroid) {
    return rows[centroid];
  }

  double mass(int centroid) {
    return masses[centroid];
  }

  /** Half the square of its distance to 0. */
  float halfSquare(int centroid) {
    return halfSquares[centroid];
  }

  /** The nearest to a point, of two as near the first. */
  int nearest(float[] point) {
    int best = 0;
    float bestScore = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < rows.length; c++) {
      float score = -halfSquares[c];
      for (int d = 0; d < point.length; d++) {
        score += point[d] * rows[c][d];
      }
      if (score > bestScore) {
        best = c;
        bestScore = score;
      }
    }
    return best;
  }
}
