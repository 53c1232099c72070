package org.newstide.report.chart;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A period of a series.
 *
 * @param value empty where it is unknown: the line breaks there
 * @param low lower 95 % limit, if known
 * @param high upper 95 % limit, if known
 * @param smoothed the value smoothed over the periods around, if known
 * @param weight stories that the value is a mean or a share of
 * @param hover what is shown when the pointer rests on the period
 */
public record Point(
    LocalDate start,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble smoothed,
    long weight,
    boolean isComplete,
    String hover) {

  /** The same period with its smoothed value in place of its own, and no limits. */
  Point smooth() {
    OptionalDouble none = OptionalDouble.empty();
    return new Point(start, smoothed, none, none, smoothed, weight, isComplete, hover);
  }

  boolean hasLimits() {
    return low.isPresent() && high.isPresent();
  }
}
