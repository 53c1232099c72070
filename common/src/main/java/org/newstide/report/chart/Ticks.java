package org.newstide.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Round values at even distances: the multiples {@code from … to} of {@code step}. Decimal, so that
 * labels have no digits that come from binary fractions.
 */
record Ticks(BigDecimal step, long from, long to) {

  private static final List<BigDecimal> FRACTIONS =
      List.of(new BigDecimal(1), new BigDecimal(2), new BigDecimal("2.5"), new BigDecimal(5));
  private static final List<BigDecimal> WHOLE =
      List.of(new BigDecimal(1), new BigDecimal(2), new BigDecimal(5));

  /** The most steps that the values themselves may span; rounding out to ticks adds up to two. */
  private static final int STEPS = 6;

  /**
   * Four to eight ticks that cover low … high.
   *
   * @throws IllegalArgumentException unless low &lt; high, both finite
   */
  static Ticks cover(double low, double high) {
    if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException("no range: " + low + " … " + high);
    }
    return cover(low, high, step((high - low) / STEPS, FRACTIONS));
  }

  /**
   * Whole numbers from 0 that cover {@code max}: four to eight, or fewer where max is under 3.
   *
   * @throws IllegalArgumentException if max is negative
   */
  static Ticks counts(long max) {
    if (max < 0) {
      throw new IllegalArgumentException("a count below 0: " + max);
    }
    double top = Math.max(1, max);
    return cover(0, top, step(top / STEPS, WHOLE).max(BigDecimal.ONE));
  }

  List<BigDecimal> values() {
    return LongStream.rangeClosed(from, to).mapToObj(this::value).toList();
  }

  double low() {
    return value(from).doubleValue();
  }

  double high() {
    return value(to).doubleValue();
  }

  private BigDecimal value(long multiple) {
    return step.multiply(BigDecimal.valueOf(multiple));
  }

  private static Ticks cover(double low, double high, BigDecimal step) {
    long from = multiple(low, step, RoundingMode.FLOOR);
    long to = multiple(high, step, RoundingMode.CEILING);
    return new Ticks(step, from, to);
  }

  private static long multiple(double value, BigDecimal step, RoundingMode rounding) {
    return BigDecimal.valueOf(value).divide(step, 0, rounding).longValueExact();
  }

  /** The smallest mantissa × power of ten that is at least {@code least}. */
  private static BigDecimal step(double least, List<BigDecimal> mantissas) {
    BigDecimal wanted = BigDecimal.valueOf(least);
    int exponent = wanted.precision() - wanted.scale() - 1;
    return mantissas.stream()
        .map(mantissa -> mantissa.scaleByPowerOfTen(exponent))
        .filter(step -> step.compareTo(wanted) >= 0)
        .findFirst()
        .orElse(BigDecimal.ONE.scaleByPowerOfTen(exponent + 1));
  }
}
