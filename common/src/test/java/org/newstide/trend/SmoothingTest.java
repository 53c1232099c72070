package org.newstide.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.fitting.PolynomialCurveFitter;
import org.apache.commons.math3.fitting.WeightedObservedPoint;
import org.junit.jupiter.api.Test;

class SmoothingTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_241_125L);

  @Test
  void agreesWithALeastSquaresFitter() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      int length = 2 + random.nextInt(12);
      double[] values = random.doubles(length, -1, 1).toArray();
      double[] weights =
          IntStream.range(0, length).mapToDouble(i -> random.nextInt(3) * 7.0).toArray();
      double[] smoothed = Smoothing.smooth(values, weights, -9, 9);
      for (int at = 0; at < length; at++) {
        assertThat(smoothed[at])
            .as("seed %d, round %d, at %d", SEED, round, at)
            .isCloseTo(fitted(values, weights, at), within(1e-9));
      }
    }
  }

  private static double fitted(double[] values, double[] weights, int at) {
    List<WeightedObservedPoint> near = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      double kernel = Math.pow(1 - Math.pow(Math.abs(i - at) / 4.0, 3), 3);
      if (Math.abs(i - at) <= 3 && weights[i] > 0) {
        near.add(new WeightedObservedPoint(weights[i] * kernel, i - at, values[i]));
      }
    }
    if (near.isEmpty()) {
      return Double.NaN;
    }
    boolean isBetween =
        near.stream().anyMatch(point -> point.getX() <= 0)
            && near.stream().anyMatch(point -> point.getX() >= 0);
    return PolynomialCurveFitter.create(near.size() > 1 && isBetween ? 1 : 0).fit(near)[0];
  }

  @Test
  void aLineStaysTheLineToBothEnds() {
    double[] line = {.1, .2, .3, .4, .5, .6, .7, .8};
    double[] weights = {1, 9, 2, 4, 4, 1, 3, 5};
    assertThat(Smoothing.smooth(line, weights, 0, 1)).containsExactly(line, within(1e-12));
  }

  @Test
  void whatHasNoWeightIsNotRead() {
    double[] values = {.5, Double.NaN, .5, 7};
    assertThat(Smoothing.smooth(values, new double[] {1, 0, 1, 0}, 0, 1))
        .containsExactly(new double[] {.5, .5, .5, .5}, within(1e-12));
  }

  @Test
  void aFitDoesNotLeaveWhatMakesSense() {
    double[] falling = {.6, .3, 0, 0, 0};
    double[] weights = {9, 9, 9, 9, 1};
    assertThat(Smoothing.smooth(falling, weights, 0, 1)[4]).isZero();
  }

  @Test
  void nothingIsExtrapolated() {
    double[] rising = {.1, .5, 0, 0};
    double[] weights = {1, 1, 0, 0};
    assertThat(Smoothing.smooth(rising, weights, 0, 1)[2]).isBetween(.1, .5);
  }

  @Test
  void nothingWithinReachIsUnknown() {
    double[] weights = new double[6];
    weights[0] = 1;
    double[] smoothed = Smoothing.smooth(new double[6], weights, 0, 1);
    assertThat(Arrays.stream(smoothed).mapToObj(Double::isNaN))
        .containsExactly(false, false, false, false, true, true);
  }
}
