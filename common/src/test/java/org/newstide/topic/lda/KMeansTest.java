package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class KMeansTest {

  @Test
  void theNearestOfManyPointsAreThoseOfEachAlone() {
    Random random = new Random(2);
    List<float[]> rows = rows(random, 700, 9);
    Centroids centroids =
        new Centroids(rows(random, 13, 9).toArray(float[][]::new), new double[13]);
    int[] nearest = new Points(rows).nearest(centroids);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(nearest[i]).as("point %d", i).isEqualTo(centroids.nearest(rows.get(i)));
      assertThat(nearest[i]).isEqualTo(naive(rows.get(i), centroids));
    }
  }

  @Test
  void movedCentroidsAreTheMeansOfTheirPoints() {
    Points points = new Points(List.of(new float[] {0}, new float[] {1}, new float[] {9}));
    Centroids start = new Centroids(new float[][] {{0}, {10}, {99}}, new double[3]);
    Centroids moved = KMeans.moved(points, start, 10);
    assertThat(moved.row(0)).containsExactly(.5f);
    assertThat(moved.row(1)).containsExactly(9f);
    assertThat(moved.row(2)).as("one without points stays").containsExactly(99f);
    assertThat(IntStream.range(0, 3).mapToDouble(moved::mass)).containsExactly(2.0, 1.0, 0.0);
  }

  @Test
  void startsFarApart() {
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(new float[] {i % 3 * 100 + i / 100f});
    }
    for (int seed = 0; seed < 20; seed++) {
      Centroids start = KMeans.start(new Points(rows), 3, new SplittableRandom(seed));
      assertThat(IntStream.range(0, 3).map(c -> Math.round(start.row(c)[0] / 100)))
          .as("seed %d", seed)
          .containsExactlyInAnyOrder(0, 1, 2);
    }
  }

  @Test
  void pointsThatAreAllAlikeMakeOneCluster() {
    List<float[]> alike = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      alike.add(new float[] {.6f, .8f});
    }
    Centroids found = Consensus.of(alike, 3, 1);
    assertThat(IntStream.range(0, found.size()).mapToDouble(found::mass).sum()).isEqualTo(40);
    assertThat(found.row(0)).containsExactly(.6f, .8f);
  }

  private static int naive(float[] point, Centroids centroids) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int c = 0; c < centroids.size(); c++) {
      double square = 0;
      for (int d = 0; d < point.length; d++) {
        square += Math.pow((double) point[d] - centroids.row(c)[d], 2);
      }
      if (square < least) {
        least = square;
        best = c;
      }
    }
    return best;
  }

  private static List<float[]> rows(Random random, int count, int dimensions) {
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] row = new float[dimensions];
      for (int d = 0; d < dimensions; d++) {
        row[d] = random.nextFloat();
      }
      rows.add(row);
    }
    return rows;
  }
}
