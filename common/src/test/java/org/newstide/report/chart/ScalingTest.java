package org.newstide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ScalingTest {

  private static final LocalDate DAY = LocalDate.EPOCH;

  @Test
  void wideLimitsDoNotSquashTheLine() {
    ValueAxis axis = Scaling.shares(List.of(Points.of(DAY, 0.02, 0, 0.9, 12)));
    assertThat(axis.high()).isBetween(0.02, 0.05);
  }

  @Test
  void periodsOfFewStoriesDoNotSetTheRange() {
    ValueAxis axis =
        Scaling.shares(
            List.of(Points.of(DAY, 1, 0.2, 1, 1), Points.of(DAY, 0.02, 0.01, 0.03, 400)));
    assertThat(axis.high()).isBetween(0.03, 0.05);
  }

  @Test
  void whereAllPeriodsHaveFewStoriesTheyAllCount() {
    assertThat(Scaling.shares(List.of(Points.of(DAY, 0.5, 0.1, 0.9, 2))).high())
        .isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void whereNothingIsFoundTheLimitsSetTheRange() {
    assertThat(Scaling.shares(List.of(Points.of(DAY, 0, 0, 0.04, 90))).high()).isEqualTo(0.04);
    assertThat(Scaling.shares(Points.days((Double) null)).high()).isEqualTo(0.1);
  }

  @Test
  void axesNeverLeaveWhatIsPossible() {
    Random random = new Random(5);
    IntStream.range(0, 5_000)
        .forEach(
            i -> {
              double value = random.nextDouble();
              double tone = 2 * value - 1;
              ValueAxis shares =
                  Scaling.shares(List.of(Points.of(DAY, value, 0, 1, random.nextInt(20))));
              ValueAxis tones =
                  Scaling.tones(List.of(Points.of(DAY, tone, -1, 1, random.nextInt(20))));
              assertThat(shares.low()).isZero();
              assertThat(shares.high()).isBetween(value, 1.0);
              assertThat(tones.low()).isBetween(-1.0, Math.min(0, tone));
              assertThat(tones.high()).isBetween(Math.max(0, tone), 1.0);
            });
  }
}
