package org.newstide.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.newstide.trend.Period;

/**
 * Means over a centred window, for series of so many periods that a line from one to the next would
 * fill the chart with ink. A mean of shares or tones weighted by stories is the share or the mean
 * tone of the window's stories.
 */
public final class Moving {

  /** Above this many periods, three pixels or so each, a line is no longer legible. */
  private static final int DENSE = 260;

  private Moving() {}

  /**
   * How many periods to average over, if so many should be: an odd number, a fiftieth of them or
   * more. For days whole weeks, lest weekdays show.
   */
  public static OptionalInt window(Period period, int periods) {
    if (periods <= DENSE) {
      return OptionalInt.empty();
    }
    int unit = period == Period.DAY ? 7 : 1;
    int units = (periods + 50 * unit - 1) / (50 * unit);
    return OptionalInt.of(unit * (units % 2 == 1 ? units : units + 1));
  }

  /**
   * The mean of each window, at its middle; empty where the window reaches beyond the series or
   * holds no story.
   *
   * @param window odd
   */
  static List<OptionalDouble> means(List<Point> points, int window) {
    int reach = window / 2;
    List<OptionalDouble> means = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      boolean within = i >= reach && i + reach < points.size();
      means.add(within ? mean(points.subList(i - reach, i + reach + 1)) : OptionalDouble.empty());
    }
    return means;
  }

  private static OptionalDouble mean(List<Point> points) {
    double sum = 0;
    long weights = 0;
    for (Point point : points) {
      if (point.value().isPresent()) {
        sum += point.value().getAsDouble() * point.weight();
        weights += point.weight();
      }
    }
    return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
  }
}
