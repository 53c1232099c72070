package org.newstide.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Path data of a series: lines that break where a value is unknown, dots, the band of limits. */
final class Strokes {

  /** The widest band of a lone period, as a share of the chart. */
  private static final double WIDEST = 0.1;

  private final List<Point> points;
  private final Frame frame;
  private final int step;

  Strokes(List<Point> points, Frame frame) {
    this(points, frame, 1);
  }

  /** Strokes through every {@code step}-th of the points, from the first on. */
  Strokes(List<Point> points, Frame frame, int step) {
    this.points =
        IntStream.range(0, points.size()).filter(i -> i % step == 0).mapToObj(points::get).toList();
    this.frame = frame;
    this.step = step;
  }

  /** The line between the periods before and at {@code i}, for each i for which it holds. */
  String line(IntPredicate joins) {
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    for (int i = 1; i < points.size(); i++) {
      boolean joined = hasValue(i - 1) && hasValue(i) && joins.test(i);
      if (joined && !drawing) {
        path.append('M').append(place(i - 1));
      }
      if (joined) {
        path.append('L').append(place(i));
      }
      drawing = joined;
    }
    return path.toString();
  }

  /** Whether both ends of the line from the period before are complete. */
  boolean isFirm(int index) {
    return points.get(index - 1).isComplete() && points.get(index).isComplete();
  }

  /** Dots, drawn as strokes without length, for round caps do not stretch with the drawing. */
  String dots(IntPredicate which) {
    StringBuilder path = new StringBuilder();
    IntStream.range(0, points.size())
        .filter(i -> hasValue(i) && which.test(i))
        .forEach(i -> path.append('M').append(place(i)).append("h.001"));
    return path.toString();
  }

  /** Whether a period has a value and neither neighbour has: no line would show it. */
  boolean isLone(int index) {
    return !hasValue(index - 1) && !hasValue(index + 1);
  }

  /** The area between the limits, broken where they are unknown. */
  String band() {
    StringBuilder path = new StringBuilder();
    int from = 0;
    while (from < points.size()) {
      int to = from;
      while (to < points.size() && points.get(to).hasLimits()) {
        to++;
      }
      if (to - from == 1) {
        lone(path, from);
      } else if (to > from) {
        path.append('M');
        edge(path, IntStream.range(from, to), Point::high);
        int last = from + to - 1;
        path.append('L');
        edge(path, IntStream.range(from, to).map(i -> last - i), Point::low);
        path.append('Z');
      }
      from = Math.max(to, from + 1);
    }
    return path.toString();
  }

  private void edge(StringBuilder path, IntStream indexes, Function<Point, OptionalDouble> limit) {
    String line =
        indexes
            .mapToObj(i -> place(i, limit.apply(points.get(i)).getAsDouble()))
            .reduce((a, b) -> a + "L" + b)
            .orElseThrow();
    path.append(line);
  }

  private void lone(StringBuilder path, int index) {
    double half = Math.min(0.3, WIDEST * points.size() / 2);
    String left = Frame.places(step * index + 0.5 - half);
    String right = Frame.places(step * index + 0.5 + half);
    String top = frame.y(points.get(index).high().getAsDouble());
    String foot = frame.y(points.get(index).low().getAsDouble());
    path.append('M').append(left).append(' ').append(top);
    path.append('H').append(right).append('V').append(foot).append('H').append(left).append('Z');
  }

  private boolean hasValue(int index) {
    return index >= 0 && index < points.size() && points.get(index).value().isPresent();
  }

  private String place(int index) {
    return place(index, points.get(index).value().getAsDouble());
  }

  private String place(int index, double value) {
    return step * index + ".5 " + frame.y(value);
  }
}
