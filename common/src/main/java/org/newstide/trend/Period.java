package org.newstide.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The calendar unit that trends count by. Every day lies in exactly one period of each kind. */
public enum Period {
  DAY,
  /** Monday to Sunday (ISO 8601). */
  WEEK,
  MONTH,
  /** Three months from January, April, July or October. */
  QUARTER,
  YEAR;

  /** The first day of the period in which {@code day} lies. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /**
   * The first day of the period after the one that starts on {@code start}.
   *
   * @throws IllegalArgumentException if no period of this kind starts on {@code start}
   */
  public LocalDate next(LocalDate start) {
    if (!start(start).equals(start)) {
      throw new IllegalArgumentException("no " + this + " starts on " + start);
    }
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
    };
  }

  /**
   * The last day, inclusive, of the period that starts on {@code start}.
   *
   * @throws IllegalArgumentException if no period of this kind starts on {@code start}
   */
  public LocalDate end(LocalDate start) {
    return next(start).minusDays(1);
  }
}
