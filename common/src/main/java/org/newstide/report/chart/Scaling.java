package org.newstide.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Which range of values a chart shows. Limits of periods with few stories reach far beyond what the
 * series itself does; were the whole of them shown, the line would be squashed. So the values set
 * the range, limits may widen it to twice that, and what lies beyond is cut off at the frame.
 */
final class Scaling {

  /** Under this many stories a period's value is too chancy to set the range. */
  private static final int FEW = 10;

  /** How far beyond the values their limits may widen the range. */
  private static final double ROOM = 2;

  private Scaling() {}

  /**
   * The axis of shares: starts at 0, ends at 100 % at most.
   *
   * @param means the drawn line, where it is not the values themselves
   */
  static ValueAxis shares(List<Point> points, List<OptionalDouble> means) {
    double value = leading(points, means).max().orElse(0);
    double limit = limits(points, Point::high, value).max().orElse(value);
    double top = value == 0 ? limit : Math.min(limit, ROOM * value);
    return ValueAxis.shares(top == 0 ? 0.1 : Math.min(1, top));
  }

  /** The axis of tones: 0 is on it, and −1 and 1 are its utmost ends. */
  static ValueAxis tones(List<Point> points, List<OptionalDouble> means) {
    double extent = leading(points, means).map(Math::abs).max().orElse(0);
    double most = Math.min(1, Math.max(0.1, ROOM * extent));
    double low =
        DoubleStream.concat(leading(points, means), limits(points, Point::low, 0)).min().orElse(0);
    double high =
        DoubleStream.concat(leading(points, means), limits(points, Point::high, 0)).max().orElse(0);
    // a little of both sides shows which one is which
    return ValueAxis.tones(
        Math.max(-most, Math.min(low, -most / 10)), Math.min(most, Math.max(high, most / 10)));
  }

  private static DoubleStream leading(List<Point> points, List<OptionalDouble> means) {
    if (means.stream().anyMatch(OptionalDouble::isPresent)) {
      return means.stream().flatMapToDouble(OptionalDouble::stream);
    }
    return weighty(points).flatMapToDouble(point -> point.value().stream());
  }

  private static DoubleStream limits(
      List<Point> points, java.util.function.Function<Point, OptionalDouble> side, double none) {
    ToDoubleFunction<Point> limit = point -> side.apply(point).orElse(none);
    return weighty(points).mapToDouble(limit);
  }

  private static Stream<Point> weighty(List<Point> points) {
    boolean any = points.stream().anyMatch(Scaling::isWeighty);
    return points.stream().filter(point -> !any || isWeighty(point));
  }

  private static boolean isWeighty(Point point) {
    return point.weight() >= FEW;
  }
}
