package org.newstide.article.date;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time since 1970-01-01T00:00:00Z. The number of digits before the point tells the unit:
 *
 * <ul>
 *   <li>9 to 11: seconds, from 1973-03-03 on
 *   <li>12 to 14: milliseconds, from 1973-03-03 on
 *   <li>15 to 17: microseconds, from 1973-03-03 on
 * </ul>
 *
 * <p>Fewer digits are a year, a month or a day. {@link IsoNotation} goes first where both could
 * read a number: 202101151617 is a minute of 2021, not a millisecond of 1976.
 */
final class EpochNotation {

  private static final Pattern NUMBER = Pattern.compile("(\\d{9,17})(?:\\.\\d{1,9})?");

  private EpochNotation() {}

  /** The time that a number means. */
  static Optional<WrittenTime> read(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    int digits = number.group(1).length();
    int thousandths = digits <= 11 ? 0 : digits <= 14 ? 3 : 6;
    BigDecimal seconds = new BigDecimal(text).movePointLeft(thousandths);
    BigDecimal whole = seconds.setScale(0, RoundingMode.DOWN);
    Instant instant =
        Instant.ofEpochSecond(
            whole.longValueExact(),
            seconds.subtract(whole).movePointRight(9).setScale(0, RoundingMode.DOWN).intValue());
    ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
    return Optional.of(
        new WrittenTime(
            time.toLocalDate(), Optional.of(time.toLocalTime()), Optional.of(ZoneOffset.UTC)));
  }
}
