package org.newstide.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

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

  /** The axis of shares: starts at 0, ends at 100 % at most. */
  static ValueAxis shares(List<Point> points) {
    double value = values(points).max().orElse(0);
    double limit = all(points, Point::high).max().orElse(0);
    double top = value == 0 ? limit : Math.min(Math.max(limit, value), ROOM * value);
    return ValueAxis.shares(top == 0 ? 0.1 : Math.min(1, top));
  }

  /** The axis of tones: 0 is on it, and −1 and 1 are its utmost ends. */
  static ValueAxis tones(List<Point> points) {
    double extent = values(points).map(Math::abs).max().orElse(0);
    double most = Math.min(1, Math.max(0.1, ROOM * extent));
    double low = DoubleStream.concat(values(points), all(points, Point::low)).min().orElse(0);
    double high = DoubleStream.concat(values(points), all(points, Point::high)).max().orElse(0);
    // a little of both sides shows which one is which
    return ValueAxis.tones(
        Math.max(-most, Math.min(low, -most / 10)), Math.min(most, Math.max(high, most / 10)));
  }

  private static DoubleStream values(List<Point> points) {
    return all(points, Point::value);
  }

  private static DoubleStream all(List<Point> points, Function<Point, OptionalDouble> figure) {
    boolean any = points.stream().anyMatch(Scaling::isWeighty);
    return points.stream()
        .filter(point -> !any || isWeighty(point))
        .flatMapToDouble(point -> figure.apply(point).stream());
  }

  private static boolean isWeighty(Point point) {
    return point.weight() >= FEW;
  }
}
