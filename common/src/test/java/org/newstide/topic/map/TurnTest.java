package org.newstide.topic.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class TurnTest {

  @Test
  void fitsAsWellAsTryingAllAngles() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      double[][] points = points(2 + random.nextInt(6), random);
      double[][] others = points(points.length, random);
      double best = Double.POSITIVE_INFINITY;
      for (int flip = -1; flip <= 1; flip += 2) {
        for (int step = 0; step < 3600; step++) {
          best = Math.min(best, miss(points, others, flip, Math.PI * step / 1800));
        }
      }
      Turn turn = Turn.fit(points, others);
      double found = 0;
      for (int i = 0; i < points.length; i++) {
        double[] place = turn.of(points[i]);
        found += square(place[0] - others[i][0]) + square(place[1] - others[i][1]);
      }
      assertThat(found)
          .as("-Dnewstide.seed=%d round %d", seed, round)
          .isCloseTo(best, within(1e-4));
    }
  }

  @Test
  void undoesAFlipAndAShift() {
    double[][] points = {{0, 0}, {3, 0}, {0, 1}};
    double[][] others = {{5, 5}, {5, 8}, {6, 5}};
    Turn turn = Turn.fit(points, others);
    for (int i = 0; i < points.length; i++) {
      assertThat(turn.of(points[i])).containsExactly(others[i], within(1e-9));
    }
  }

  @Test
  void withoutPointsNothingMovesAndWithOneThereIsNoTurn() {
    double[] point = {3, 4};
    assertThat(Turn.fit(new double[0][], new double[0][]).of(point)).containsExactly(3, 4);
    Turn shift = Turn.fit(new double[][] {{1, 1}}, new double[][] {{2, 5}});
    assertThat(shift.of(point)).containsExactly(4, 8);
  }

  private static double[][] points(int count, Random random) {
    double[][] points = new double[count][2];
    for (double[] point : points) {
      point[0] = random.nextGaussian();
      point[1] = random.nextGaussian();
    }
    return points;
  }

  private static double miss(double[][] points, double[][] others, int flip, double angle) {
    int n = points.length;
    double[] shift = new double[2];
    double[][] turned = new double[n][2];
    for (int i = 0; i < n; i++) {
      turned[i][0] = Math.cos(angle) * points[i][0] - Math.sin(angle) * flip * points[i][1];
      turned[i][1] = Math.sin(angle) * points[i][0] + Math.cos(angle) * flip * points[i][1];
      for (int d = 0; d < 2; d++) {
        shift[d] += (others[i][d] - turned[i][d]) / n;
      }
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int d = 0; d < 2; d++) {
        sum += square(turned[i][d] + shift[d] - others[i][d]);
      }
    }
    return sum;
  }

  private static double square(double x) {
    return x * x;
  }
}
