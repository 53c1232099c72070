package org.newstide.topic.map;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Places in a plane by distances, by projection: the two leading eigenvectors of the doubly centred
 * squares (Torgerson 1952). The wider direction is x; the point farthest out in a direction, the
 * first of equal ones, is on its positive side.
 */
final class ClassicalScaling {

  /** Coordinates that differ by this share count as equal: they come with errors of rounding. */
  private static final double ROUNDING = 1e-9;

  private ClassicalScaling() {}

  /**
   * Projects points.
   *
   * @param distances n × n, symmetric
   * @return n × 2, with mean 0
   */
  static double[][] of(double[][] distances) {
    int n = distances.length;
    double[][] places = new double[n][2];
    if (n < 2) {
      return places;
    }
    EigenDecomposition found =
        new EigenDecomposition(new Array2DRowRealMatrix(centred(distances), false));
    for (int d = 0; d < 2; d++) {
      double[] direction = found.getEigenvector(d).toArray();
      double length = Math.sqrt(Math.max(0, found.getRealEigenvalue(d))) * sign(direction);
      for (int i = 0; i < n; i++) {
        places[i][d] = length * direction[i];
      }
    }
    return places;
  }

  /** −½ of the squares, without the means of rows and columns. */
  private static double[][] centred(double[][] distances) {
    int n = distances.length;
    double[] means = new double[n];
    double[][] products = new double[n][n];
    for (int i = 0; i < n; i++) {
      means[i] = Arrays.stream(distances[i]).map(d -> d * d).average().orElseThrow();
    }
    double mean = Arrays.stream(means).average().orElseThrow();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        products[i][j] = -.5 * (distances[i][j] * distances[i][j] - means[i] - means[j] + mean);
      }
    }
    return products;
  }

  private static double sign(double[] direction) {
    double farthest = 0;
    for (double place : direction) {
      if (Math.abs(place) > Math.abs(farthest) * (1 + ROUNDING)) {
        farthest = place;
      }
    }
    return farthest < 0 ? -1 : 1;
  }
}
