package org.newstide.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Points to test with. */
final class Points {

  private Points() {}

  static Point of(LocalDate start, OptionalDouble value, long weight) {
    return new Point(
        start,
        value,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        weight,
        true,
        "hover");
  }

  static Point of(LocalDate start, double value, double low, double high, long weight) {
    return new Point(
        start,
        OptionalDouble.of(value),
        OptionalDouble.of(low),
        OptionalDouble.of(high),
        OptionalDouble.empty(),
        weight,
        true,
        "hover");
  }

  /** Consecutive days of 50 stories; null is unknown. */
  static List<Point> days(Double... values) {
    List<Point> points = new ArrayList<>();
    for (Double value : values) {
      LocalDate day = LocalDate.of(2022, 1, 1).plusDays(points.size());
      points.add(
          value == null
              ? of(day, OptionalDouble.empty(), 0)
              : of(day, value, value - 0.05, value + 0.05, 50));
    }
    return points;
  }
}
