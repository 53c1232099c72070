package org.newstide.topic.map;

/**
 * A shift and a turn or flip of the plane that brings points as near to others as can be, in the
 * sum of squares (orthogonal Procrustes: Schönemann 1966). In a plane the best turn is an angle
 * that the sums of products tell; the best flip is a turn of the mirrored points.
 */
final class Turn {

  private final double[] from;
  private final double[] to;
  private final double flip;
  private final double cos;
  private final double sin;

  private Turn(double[] from, double[] to, double flip, double cos, double sin) {
    this.from = from;
    this.to = to;
    this.flip = flip;
    this.cos = cos;
    this.sin = sin;
  }

  /**
   * Fits points to others, the i-th to the i-th; a flip only where it fits better. Without points
   * nothing moves.
   *
   * @param points n × 2
   * @param others n × 2
   */
  static Turn fit(double[][] points, double[][] others) {
    double[] from = mean(points);
    double[] to = mean(others);
    Turn turn = best(points, others, from, to, 1);
    Turn flipped = best(points, others, from, to, -1);
    return miss(flipped, points, others) < miss(turn, points, others) * (1 - 1e-9) ? flipped : turn;
  }

  /** Where a point comes to. */
  double[] of(double[] point) {
    double x = point[0] - from[0];
    double y = flip * (point[1] - from[1]);
    return new double[] {to[0] + cos * x - sin * y, to[1] + sin * x + cos * y};
  }

  private static Turn best(
      double[][] points, double[][] others, double[] from, double[] to, double flip) {
    double along = 0;
    double across = 0;
    for (int i = 0; i < points.length; i++) {
      double x = points[i][0] - from[0];
      double y = flip * (points[i][1] - from[1]);
      double toX = others[i][0] - to[0];
      double toY = others[i][1] - to[1];
      along += x * toX + y * toY;
      across += x * toY - y * toX;
    }
    double length = Math.hypot(along, across);
    return length == 0
        ? new Turn(from, to, flip, 1, 0)
        : new Turn(from, to, flip, along / length, across / length);
  }

  private static double miss(Turn turn, double[][] points, double[][] others) {
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      double[] place = turn.of(points[i]);
      sum += Math.pow(place[0] - others[i][0], 2) + Math.pow(place[1] - others[i][1], 2);
    }
    return sum;
  }

  private static double[] mean(double[][] points) {
    double[] mean = new double[2];
    for (double[] point : points) {
      mean[0] += point[0] / points.length;
      mean[1] += point[1] / points.length;
    }
    return mean;
  }
}
