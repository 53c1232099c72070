package org.newstide.topic.lda;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Clusters that many clusterings agree on. One clustering by k-means depends on where it starts;
 * the centroids of many, each of some of the points, lie densely where most of them find a cluster.
 */
final class Consensus {

  private static final int CLUSTERINGS = 50;

  /** The centroids of all clusterings: joining them takes time by their square. */
  private static final int MOST_CENTROIDS = 3_000;

  private static final int FEWEST_CLUSTERINGS = 5;

  /** Each clustering sees one point in so many, but not fewer points a cluster than these. */
  private static final int PARTS = 8;

  private static final int POINTS_OF_A_CLUSTER = 50;
  private static final int STEPS = 10;
  private static final int LAST_STEPS = 30;

  private Consensus() {}

  /**
   * The clusters of points.
   *
   * @param points in an order that means nothing
   * @return fewer clusters if there are fewer different points
   */
  static Centroids of(List<float[]> points, int clusters, long seed) {
    int clusterings =
        Math.max(FEWEST_CLUSTERINGS, Math.min(CLUSTERINGS, MOST_CENTROIDS / clusters));
    int parts = Math.max(1, Math.min(PARTS, points.size() / (clusters * POINTS_OF_A_CLUSTER)));
    List<Points> partly =
        IntStream.range(0, parts)
            .mapToObj(
                part ->
                    new Points(
                        IntStream.range(0, points.size())
                            .filter(i -> i % parts == part)
                            .mapToObj(points::get)
                            .toList()))
            .toList();
    List<Centroids> found =
        IntStream.range(0, clusterings)
            .parallel()
            .mapToObj(
                i -> {
                  Points some = partly.get(i % parts);
                  SplittableRandom random = new SplittableRandom(seed + i);
                  return KMeans.moved(some, KMeans.start(some, clusters, random), STEPS);
                })
            .toList();
    return KMeans.moved(new Points(points), Ward.join(found, clusters), LAST_STEPS);
  }
}
