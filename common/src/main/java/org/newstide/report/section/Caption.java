package org.newstide.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.newstide.report.chart.LineChart;
import org.newstide.report.chart.Moving;
import org.newstide.report.chart.Point;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Numbers;
import org.newstide.trend.Period;

/** What stands under a line chart: how it is drawn, as far as this one needs it. */
final class Caption {

  private Caption() {}

  /**
   * @param subject what a period's value is: share, mean tone
   */
  static String of(String subject, Period period, List<Point> points, LineChart chart) {
    String unit = Dates.unit(period);
    List<String> parts = new ArrayList<>();
    OptionalInt window = Moving.window(period, points.size());
    String line = chart.isSmoothed() ? "Thin line" : "Line";
    if (chart.isSmoothed()) {
      parts.add("Strong line: %s, smoothed over the %ss around.".formatted(subject, unit));
    }
    if (window.isPresent()) {
      parts.add(
          line
              + ": %s of the stories of %d %ss, centred; shaded: its 95\u00a0%% limits."
                  .formatted(subject, window.getAsInt(), unit));
      parts.add("Dots: single %ss.".formatted(unit));
    } else {
      boolean limits = points.stream().anyMatch(point -> point.low().isPresent());
      String shaded = limits ? "; shaded: 95\u00a0% limits." : ".";
      parts.add(line + ": %s by %s".formatted(subject, unit) + shaded);
    }
    if (window.isEmpty() && points.stream().anyMatch(point -> !point.isComplete())) {
      parts.add("Hollow, dashed: incomplete " + unit + ".");
    }
    if (window.isEmpty() && points.stream().anyMatch(point -> point.value().isEmpty())) {
      parts.add("Where the " + line.toLowerCase(Locale.ROOT) + " breaks there are no stories.");
    }
    if (!chart.cuts().isEmpty()) {
      parts.add("Limits are cut off at " + String.join(" and ", chart.cuts()) + ".");
    }
    if (chart.beyond() > 0) {
      parts.add(
          "%s beyond the frame: marked at its edge."
              .formatted(Numbers.count(chart.beyond(), unit, unit + "s")));
    }
    return String.join(" ", parts);
  }
}
