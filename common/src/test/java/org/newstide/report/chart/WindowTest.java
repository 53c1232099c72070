package org.newstide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.newstide.report.Estimate;

final class WindowTest {

  private static final long SEED = 7;

  @Test
  void theMeanIsThatOfTheStories() {
    Window window = new Window(List.of(point(0.5, 2), point(0, 8), unknown()));
    assertThat(window.mean()).hasValue(0.1);
    assertThat(window.weight()).isEqualTo(10);
  }

  @Test
  void evenPeriodsGiveWilsonLimitsOfAllStories() {
    var wilson = new WilsonScoreInterval().createInterval(400, 48, 0.95);
    Estimate limits = limits(List.of(point(0.12, 100), point(0.12, 300)), Measure.SHARE);
    assertThat(limits.low()).isCloseTo(wilson.getLowerBound(), within(1e-9));
    assertThat(limits.high()).isCloseTo(wilson.getUpperBound(), within(1e-9));
  }

  @Test
  void unevenPeriodsGiveWiderLimits() {
    Estimate even = limits(List.of(point(0.12, 100), point(0.12, 100)), Measure.SHARE);
    Estimate uneven = limits(List.of(point(0.02, 100), point(0.22, 100)), Measure.SHARE);
    assertThat(uneven.value()).isCloseTo(even.value(), within(1e-12));
    assertThat(uneven.low()).isLessThan(even.low());
    assertThat(uneven.high()).isGreaterThan(even.high());
  }

  @Test
  void noneOfManyIsNotCertainlyNone() {
    Estimate limits = limits(List.of(point(0, 40), point(0, 60)), Measure.SHARE);
    assertThat(limits.low()).isCloseTo(0, within(1e-12));
    assertThat(limits.high()).isBetween(0.03, 0.05);
  }

  @Test
  void tonesOfEquallyManyStoriesGiveLimitsOfTheMeanOfPeriods() {
    SummaryStatistics oracle = new SummaryStatistics();
    List<Point> points = new ArrayList<>();
    for (double tone : new double[] {0.1, -0.2, 0.05, 0.3}) {
      oracle.addValue(tone);
      points.add(point(tone, 6));
    }
    // Student's t for 3 degrees of freedom
    double reach = 3.182446 * oracle.getStandardDeviation() / 2;
    Estimate limits = limits(points, Measure.TONE);
    assertThat(limits.low()).isCloseTo(oracle.getMean() - reach, within(1e-6));
    assertThat(limits.high()).isCloseTo(oracle.getMean() + reach, within(1e-6));
  }

  @Test
  void limitsOfClusteredSharesHoldTheTruthNineteenTimesInTwenty() {
    Random random = new Random(SEED);
    int held = 0;
    int trials = 2_000;
    for (int i = 0; i < trials; i++) {
      List<Point> points = new ArrayList<>();
      for (int day = 0; day < 35; day++) {
        double chance = random.nextBoolean() ? 0.05 : 0.15;
        int hits = 0;
        for (int story = 0; story < 20; story++) {
          hits += random.nextDouble() < chance ? 1 : 0;
        }
        points.add(point(hits / 20.0, 20));
      }
      Estimate limits = limits(points, Measure.SHARE);
      held += limits.low() <= 0.1 && 0.1 <= limits.high() ? 1 : 0;
    }
    assertThat((double) held / trials).as("seed %s", SEED).isBetween(0.93, 0.97);
  }

  @Test
  void onePeriodHasNoLimits() {
    assertThat(new Window(List.of(point(0.1, 5), unknown())).limits(Measure.TONE)).isEmpty();
    assertThat(new Window(List.of()).mean()).isEmpty();
  }

  private static Estimate limits(List<Point> points, Measure measure) {
    return new Window(points).limits(measure).orElseThrow();
  }

  private static Point point(double value, long weight) {
    return Points.of(LocalDate.EPOCH, OptionalDouble.of(value), weight);
  }

  private static Point unknown() {
    return Points.of(LocalDate.EPOCH, OptionalDouble.empty(), 0);
  }
}
