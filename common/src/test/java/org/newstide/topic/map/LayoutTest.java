package org.newstide.topic.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LayoutTest {

  private static final double[][] NONE = {};

  @Test
  void findsThePlaceOfPointsWhoseDistancesHaveMuchInCommon() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      double[][] points = points(5 + random.nextInt(30), random);
      double common = 3 * random.nextDouble();
      double[][] found = Layout.of(distances(points, common), Map.of());
      double scale = distances(points, 0)[1][0] / distances(found, 0)[1][0];
      Turn turn = Turn.fit(scaled(found, scale), points);
      String about = "-Dnewstide.seed=" + seed + " round " + round + " common " + common;
      for (int i = 0; i < points.length; i++) {
        assertThat(turn.of(scaled(found, scale)[i]))
            .as(about)
            .containsExactly(points[i], within(.1));
      }
    }
  }

  @Test
  void theWiderDirectionIsAcrossAndTheFarthestPointOnItsPositiveSide() {
    double[][] points = {{0, -9}, {0, 4}, {1, 5}, {-1, 0}};
    double[][] found = Layout.of(distances(points, 0), Map.of());
    assertThat(found[0][0]).isCloseTo(9, within(.1));
    assertThat(found[2][0]).isCloseTo(-5, within(.1));
  }

  @Test
  void thingsThatStayAreWhereTheyWereAndNewOnesAmongThem() {
    Random random = new Random(5);
    double[][] points = points(12, random);
    Map<Integer, double[]> former = new HashMap<>();
    for (int i = 0; i < 9; i++) {
      // a quarter turn and a shift
      former.put(i, new double[] {7 - points[i][1], points[i][0]});
    }
    double[][] found = Layout.of(distances(points, 0), former);
    for (int i = 0; i < points.length; i++) {
      double[] expected = {7 - points[i][1], points[i][0]};
      assertThat(found[i]).containsExactly(expected, within(.05));
    }
  }

  @Test
  void fewOrEqualThingsHavePlacesToo() {
    assertThat(Layout.of(NONE, Map.of())).isEmpty();
    assertThat(Layout.of(new double[1][1], Map.of())).isEqualTo(new double[][] {{0, 0}});
    double[][] two = Layout.of(new double[][] {{0, .8}, {.8, 0}}, Map.of());
    assertThat(two[0]).containsExactly(new double[] {.4, 0}, within(1e-9));
    assertThat(two[1]).containsExactly(new double[] {-.4, 0}, within(1e-9));
    assertThat(Layout.of(new double[4][4], Map.of())).isEqualTo(new double[4][2]);
    double[][] equal = {{0, 0, 1, 1}, {0, 0, 1, 1}, {1, 1, 0, 1}, {1, 1, 1, 0}};
    double[][] found = Layout.of(equal, Map.of());
    assertThat(Arrays.stream(found).flatMapToDouble(Arrays::stream)).allMatch(Double::isFinite);
    assertThat(distances(found, 0)[0][1]).isCloseTo(0, within(1e-6));
    assertThat(distances(found, 0)[0][2]).isGreaterThan(.5);
    Map<Integer, double[]> former = Map.of(0, new double[] {3, 3});
    assertThat(Layout.of(new double[1][1], former)).isEqualTo(new double[][] {{3, 3}});
  }

  private static double[][] points(int count, Random random) {
    double[][] points = new double[count][2];
    for (double[] point : points) {
      point[0] = 2 * random.nextGaussian();
      point[1] = random.nextGaussian();
    }
    return points;
  }

  private static double[][] distances(double[][] points, double common) {
    double[][] distances = new double[points.length][points.length];
    for (int i = 0; i < points.length; i++) {
      for (int j = 0; j < points.length; j++) {
        double length = Math.hypot(points[i][0] - points[j][0], points[i][1] - points[j][1]);
        distances[i][j] = i == j ? 0 : common + length;
      }
    }
    return distances;
  }

  private static double[][] scaled(double[][] points, double scale) {
    return Arrays.stream(points)
        .map(point -> new double[] {scale * point[0], scale * point[1]})
        .toArray(double[][]::new);
  }
}
