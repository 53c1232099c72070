package org.newstide.article.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that start with the year: ISO 8601 in its long form (2021-01-15T16:17:00-05:00) and its
 * short form (20210115T161700Z), and what is written for it: a blank instead of the T, slashes or
 * points instead of hyphens, no zero before a digit, fourteen or twelve digits in a row.
 */
final class IsoNotation {

  private static final Pattern LONG =
      Pattern.compile(
          "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?:[Tt]|,?\\s+)(.+)|([^\\d\\s].*))?");
  private static final Pattern SHORT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[Tt ](.+))?");
  private static final Pattern ROW =
      Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})(\\d{2})(\\d{4}(?:\\d{2})?)");

  private IsoNotation() {}

  /** The date and time that a text means, if it is one of these forms and the day exists. */
  static Optional<WrittenTime> read(String text) {
    Matcher written = LONG.matcher(text);
    if (written.matches()) {
      Optional<LocalDate> day = day(written.group(1), written.group(3), written.group(4));
      if (written.group(6) != null) {
        // "2021-01-15Z", "2021-01-15+01:00": a day of XML Schema, whose zone cannot move it
        boolean zone = ZoneNotation.read(written.group(6)).isPresent();
        return zone ? day.map(WrittenTime::of) : Optional.empty();
      }
      return withClock(day, written.group(5));
    }
    Matcher digits = SHORT.matcher(text);
    if (!digits.matches()) {
      digits = ROW.matcher(text);
    }
    return digits.matches()
        ? withClock(day(digits.group(1), digits.group(2), digits.group(3)), digits.group(4))
        : Optional.empty();
  }

  private static Optional<WrittenTime> withClock(Optional<LocalDate> day, String clock) {
    return clock == null
        ? day.map(WrittenTime::of)
        : day.flatMap(known -> ClockNotation.read(known, clock.strip()));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return WrittenTime.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
