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
   * The mean of each window with its limits, at its middle; without a value where the window
   * reaches beyond the series or holds no story.
   *
   * @param window odd
   */
  static List<Point> means(List<Point> points, int window, Measure measure) {
    int reach = window / 2;
    List<Point> means = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      boolean within = i >= reach && i + reach < points.size();
      List<Point> around = within ? points.subList(i - reach, i + reach + 1) : List.of();
      means.add(mean(points.get(i), new Window(around), measure));
    }
    return means;
  }

  private static Point mean(Point middle, Window window, Measure measure) {
    var limits = window.limits(measure);
    return new Point(
        middle.start(),
        window.mean(),
        limits.map(found -> OptionalDouble.of(found.low())).orElse(OptionalDouble.empty()),
        limits.map(found -> OptionalDouble.of(found.high())).orElse(OptionalDouble.empty()),
        OptionalDouble.empty(),
        window.weight(),
        true,
        middle.hover());
  }
}
