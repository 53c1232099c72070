package org.newstide.article.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date as a record writes it.
 *
 * @param clock the time of day, if one is written that can be used
 * @param zone the zone of the time, if one is written
 */
record WrittenTime(LocalDate day, Optional<LocalTime> clock, Optional<ZoneId> zone) {

  /** A day without a time. */
  static WrittenTime of(LocalDate day) {
    return new WrittenTime(day, Optional.empty(), Optional.empty());
  }

  /** The day of a year, month and day, if there is such a day. */
  static Optional<LocalDate> day(int year, int month, int day) {
    boolean exists =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }
}
