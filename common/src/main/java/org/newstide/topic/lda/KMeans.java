package org.newstide.topic.lda;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Clusters whose centroids are the means of the points that are nearest to them. */
final class KMeans {

  private KMeans() {}

  /** Random points far from one another, to start from (k-means++, Arthur & Vassilvitskii 2007). */
  static Centroids start(Points points, int clusters, SplittableRandom random) {
    float[][] rows = new float[clusters][];
    float[] nearest = new float[points.size()];
    Arrays.fill(nearest, Float.MAX_VALUE);
    int chosen = random.nextInt(points.size());
    for (int c = 0; c < clusters; c++) {
      rows[c] = points.point(chosen);
      float[] squares = points.squares(rows[c]);
      double sum = 0;
      for (int i = 0; i < nearest.length; i++) {
        nearest[i] = Math.min(nearest[i], squares[i]);
        sum += nearest[i];
      }
      double at = random.nextDouble() * sum;
      chosen = 0;
      while (chosen < nearest.length - 1 && at >= nearest[chosen]) {
        at -= nearest[chosen++];
      }
    }
    return new Centroids(rows, new double[clusters]);
  }

  /** Moves centroids to the means of their points, until none changes or so many times (Lloyd). */
  static Centroids moved(Points points, Centroids start, int steps) {
    Centroids centroids = start;
    int[] before = new int[0];
    for (int step = 0; step < steps; step++) {
      int[] nearest = points.nearest(centroids);
      if (Arrays.equals(nearest, before)) {
        break;
      }
      centroids = points.means(nearest, centroids);
      before = nearest;
    }
    return centroids;
  }
}
