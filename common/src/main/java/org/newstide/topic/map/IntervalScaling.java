package org.newstide.topic.map;

/**
 * Places in a plane whose distances are, as nearly as can be, a + b times the given ones, with the
 * best a and b ≥ 0 (interval scaling: Borg & Groenen 2005, chapter 9), by majorisation (SMACOF: de
 * Leeuw 1977). Distances of topics are nearly all near the greatest possible one; a takes away what
 * they have in common, which no plane could show.
 */
final class IntervalScaling {

  private static final int STEPS = 500;

  /** Steps end when one makes the stress less by no more than this share. */
  private static final double LEAST_GAIN = 1e-6;

  private final double[][] distances;
  private final int n;
  private final double size;

  /**
   * @param distances n × n, symmetric, ≥ 0
   */
  IntervalScaling(double[][] distances) {
    this.distances = distances;
    this.n = distances.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        sum += distances[i][j] * distances[i][j];
      }
    }
    this.size = sum;
  }

  /**
   * Moves points until they do not fit better; points of one place stay together.
   *
   * @param start n × 2
   * @return n × 2, with mean 0
   */
  double[][] from(double[][] start) {
    double[][] places = start;
    double before = Double.POSITIVE_INFINITY;
    for (int step = 0; step < STEPS; step++) {
      double[][] targets = targets(places);
      double stress = stress(places, targets);
      if (!(stress < before * (1 - LEAST_GAIN))) {
        return places;
      }
      before = stress;
      places = moved(places, targets);
    }
    return places;
  }

  /**
   * What the distances of these places should be: the least-squares line through them over the
   * given distances, as long in all as those. Without a line, the given distances.
   */
  private double[][] targets(double[][] places) {
    double pairs = n * (n - 1) / 2.0;
    double meanGiven = 0;
    double meanFound = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        meanGiven += distances[i][j] / pairs;
        meanFound += distance(places, i, j) / pairs;
      }
    }
    double variance = 0;
    double covariance = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double beyond = distances[i][j] - meanGiven;
        variance += beyond * beyond;
        covariance += beyond * (distance(places, i, j) - meanFound);
      }
    }
    boolean isLine = variance > 1e-12 * size && meanFound > 0;
    double b = isLine ? Math.max(0, covariance / variance) : 1;
    double a = isLine ? meanFound - b * meanGiven : 0;
    double[][] targets = new double[n][n];
    double squares = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        targets[i][j] = Math.max(0, a + b * distances[i][j]);
        squares += targets[i][j] * targets[i][j];
      }
    }
    double scale = squares == 0 ? 0 : Math.sqrt(size / squares);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        targets[i][j] *= scale;
        targets[j][i] = targets[i][j];
      }
    }
    return targets;
  }

  private double stress(double[][] places, double[][] targets) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double miss = targets[i][j] - distance(places, i, j);
        sum += miss * miss;
      }
    }
    return sum;
  }

  /** The Guttman transform: each point to the mean of where the others would have it. */
  private double[][] moved(double[][] places, double[][] targets) {
    double[][] moved = new double[n][2];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double distance = distance(places, i, j);
        double ratio = distance == 0 ? 0 : targets[i][j] / distance;
        for (int d = 0; d < 2; d++) {
          moved[i][d] += ratio * (places[i][d] - places[j][d]) / n;
        }
      }
    }
    return moved;
  }

  /** The distances of places, n × n. */
  static double[][] distances(double[][] places) {
    double[][] distances = new double[places.length][places.length];
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < places.length; j++) {
        distances[i][j] = distance(places, i, j);
      }
    }
    return distances;
  }

  private static double distance(double[][] places, int i, int j) {
    double x = places[i][0] - places[j][0];
    double y = places[i][1] - places[j][1];
    return Math.sqrt(x * x + y * y);
  }
}
