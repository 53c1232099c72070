package org.newstide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TicksTest {

  private static final long SEED = 20260302;

  @Test
  void fourToEightRoundTicksCoverAnyRange() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      double size = Math.pow(10, random.nextInt(13) - 6);
      double low = size * random.nextGaussian();
      double high = low + Math.pow(10, random.nextInt(7) - 5) * size * (0.1 + random.nextDouble());
      Ticks ticks = Ticks.cover(low, high);
      assertThat(ticks.values()).as("%s … %s, seed %s", low, high, SEED).hasSizeBetween(4, 8);
      assertThat(ticks.low()).isLessThanOrEqualTo(low);
      assertThat(ticks.high()).isGreaterThanOrEqualTo(high);
      assertThat(mantissa(ticks.step())).isIn(1, 2, 25, 5);
    }
  }

  @Test
  void wholeTicksCoverAnyCount() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      long max = (long) Math.pow(10, 9 * random.nextDouble()) + 2;
      Ticks ticks = Ticks.counts(max);
      assertThat(ticks.values()).as("%s, seed %s", max, SEED).hasSizeBetween(4, 8);
      assertThat(ticks.low()).isZero();
      assertThat(ticks.high()).isGreaterThanOrEqualTo((double) max);
      assertThat(ticks.step().remainder(BigDecimal.ONE)).isEqualByComparingTo("0");
    }
  }

  @Test
  void fewCountsHaveFewTicks() {
    assertThat(Ticks.counts(0).values()).isEqualTo(decimals("0", "1"));
    assertThat(Ticks.counts(1).values()).isEqualTo(decimals("0", "1"));
    assertThat(Ticks.counts(2).values()).isEqualTo(decimals("0", "1", "2"));
  }

  @Test
  void ticksAreExactDecimals() {
    assertThat(Ticks.cover(0, 0.3).values())
        .isEqualTo(decimals("0.00", "0.05", "0.10", "0.15", "0.20", "0.25", "0.30"));
    assertThat(Ticks.cover(-0.11, 0.24).values())
        .isEqualTo(decimals("-0.2", "-0.1", "0.0", "0.1", "0.2", "0.3"));
  }

  @Test
  void anEmptyRangeHasNoTicks() {
    assertThatIllegalArgumentException().isThrownBy(() -> Ticks.cover(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Ticks.cover(0, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Ticks.counts(-1));
  }

  private static List<BigDecimal> decimals(String... values) {
    return List.of(values).stream().map(BigDecimal::new).toList();
  }

  private static int mantissa(BigDecimal step) {
    return step.stripTrailingZeros().unscaledValue().intValueExact();
  }
}
