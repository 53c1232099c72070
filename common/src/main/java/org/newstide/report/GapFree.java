package org.newstide.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.newstide.trend.Period;

/**
 * The condition that a chart's axis rests on: one row a period, in order, none missing. A chart
 * places periods by their number, so a missing one would shift all that follow.
 */
final class GapFree {

  private GapFree() {}

  /**
   * @throws IllegalArgumentException at the first row that does not follow the one before
   */
  static <T> void require(Period period, List<T> rows, Function<T, LocalDate> start) {
    for (int i = 1; i < rows.size(); i++) {
      LocalDate expected = period.next(start.apply(rows.get(i - 1)));
      LocalDate found = start.apply(rows.get(i));
      if (!found.equals(expected)) {
        throw new IllegalArgumentException(
            "a series by " + period + " goes on with " + found + " where " + expected + " is due");
      }
    }
  }
}
