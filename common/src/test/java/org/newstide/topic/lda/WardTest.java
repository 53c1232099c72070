package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WardTest {

  /** A cluster of the naive way. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Cluster(double[] mean, double mass) {

    Cluster with(Cluster other) {
      double sum = mass + other.mass;
      return new Cluster(
          IntStream.range(0, mean.length)
              .mapToDouble(d -> (mean[d] * mass + other.mean[d] * other.mass) / sum)
              .toArray(),
          sum);
    }

    double cost(Cluster other) {
      double square =
          IntStream.range(0, mean.length)
              .mapToDouble(d -> Math.pow(mean[d] - other.mean[d], 2))
              .sum();
      return square * mass * other.mass / (mass + other.mass);
    }
  }

  @Test
  void joinsAsTryingAllPairsDoes() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      int n = 2 + random.nextInt(40);
      float[][] rows = new float[n][2];
      double[] masses = new double[n];
      List<Cluster> naive = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        rows[i][0] = random.nextFloat();
        rows[i][1] = random.nextFloat();
        masses[i] = random.nextInt(5);
        if (masses[i] > 0) {
          naive.add(new Cluster(new double[] {rows[i][0], rows[i][1]}, masses[i]));
        }
      }
      int clusters = 1 + random.nextInt(n);
      while (naive.size() > clusters) {
        joinCheapest(naive);
      }
      Centroids found = Ward.join(List.of(new Centroids(rows, masses)), clusters);
      String about = "-Dnewstide.seed=" + seed + " round " + round;
      assertThat(found.size()).as(about).isEqualTo(naive.size());
      naive.sort(Comparator.comparingDouble(c -> c.mean[0]));
      int[] order =
          IntStream.range(0, found.size())
              .boxed()
              .sorted(Comparator.comparingDouble(c -> found.row(c)[0]))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int i = 0; i < order.length; i++) {
        assertThat(found.mass(order[i])).as(about).isEqualTo(naive.get(i).mass);
        assertThat((double) found.row(order[i])[1])
            .as(about)
            .isCloseTo(naive.get(i).mean[1], within(1e-5));
      }
    }
  }

  private static void joinCheapest(List<Cluster> clusters) {
    int a = 0;
    int b = 1;
    for (int i = 0; i < clusters.size(); i++) {
      for (int j = i + 1; j < clusters.size(); j++) {
        if (clusters.get(i).cost(clusters.get(j)) < clusters.get(a).cost(clusters.get(b))) {
          a = i;
          b = j;
        }
      }
    }
    clusters.set(a, clusters.get(a).with(clusters.get(b)));
    clusters.remove(b);
  }
}
