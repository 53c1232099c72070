package org.newstide.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;

/**
 * The axis of values: its ticks, the first at the foot of the chart and the last at its top.
 *
 * @param label how a tick is printed
 */
record ValueAxis(Ticks ticks, Function<BigDecimal, String> label) {

  /** Counts from 0 up to {@code max} at least: 0, 500, 1,000; 200k. */
  static ValueAxis counts(long max) {
    return new ValueAxis(Ticks.counts(max), ValueAxis::count);
  }

  /** Percentages from 0 up to {@code top} at least. */
  static ValueAxis shares(double top) {
    Ticks ticks = Ticks.cover(0, top);
    int decimals = decimals(ticks.step().scaleByPowerOfTen(2));
    return new ValueAxis(
        ticks,
        value -> value.scaleByPowerOfTen(2).setScale(decimals, RoundingMode.HALF_EVEN) + "\u00a0%");
  }

  /** Tones, signed, from low to high at least. */
  static ValueAxis tones(double low, double high) {
    Ticks ticks = Ticks.cover(low, high);
    int decimals = decimals(ticks.step());
    return new ValueAxis(ticks, value -> signed(value, decimals));
  }

  double low() {
    return ticks.low();
  }

  double high() {
    return ticks.high();
  }

  private static int decimals(BigDecimal step) {
    return Math.max(0, step.stripTrailingZeros().scale());
  }

  private static String signed(BigDecimal value, int decimals) {
    String digits = value.abs().setScale(decimals, RoundingMode.HALF_EVEN).toString();
    return switch (value.signum()) {
      case -1 -> "−" + digits;
      case 0 -> "0";
      default -> "+" + digits;
    };
  }

  private static String count(BigDecimal value) {
    long count = value.longValueExact();
    if (count >= 1_000_000) {
      return value.movePointLeft(6).stripTrailingZeros().toPlainString() + "m";
    }
    if (count >= 100_000) {
      return value.movePointLeft(3).stripTrailingZeros().toPlainString() + "k";
    }
    return String.format(Locale.ROOT, "%,d", count);
  }
}
