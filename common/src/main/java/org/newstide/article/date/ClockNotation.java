package org.newstide.article.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of day with their zone: "16:17:00.250-05:00", "161700Z", "4:17 PM EST", "16.17". A second
 * 60 is read as 59, 24:00 as the midnight that ends the day.
 */
final class ClockNotation {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<hour>\\d{1,2})(?:(?<mark>[:.])(?<minute>\\d{2})"
              + "(?:\\k<mark>(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,18}))?)?"
              + "|(?<minutes>\\d{2})(?:(?<seconds>\\d{2})(?:[.,](?<fractions>\\d{1,18}))?)?)?"
              + "(?:\\s*(?<half>[AaPp])\\.?[Mm]\\b\\.?)?\\s*(?<zone>.*)");

  private ClockNotation() {}

  /**
   * The time that a text means.
   *
   * @param day the day that is written with it
   * @return the day alone if the zone cannot be told; nothing if the text is no time
   */
  static Optional<WrittenTime> read(LocalDate day, String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      return Optional.empty();
    }
    boolean marks = clock.group("mark") != null;
    int hour = Integer.parseInt(clock.group("hour"));
    int minute = number(clock.group(marks ? "minute" : "minutes"));
    int second = number(clock.group(marks ? "second" : "seconds"));
    int nano = nanos(clock.group(marks ? "fraction" : "fractions"));
    if (clock.group("half") != null && hour <= 12) {
      boolean afternoon = clock.group("half").equalsIgnoreCase("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    String zone = clock.group("zone");
    Optional<ZoneId> known = zone.isEmpty() ? Optional.empty() : ZoneNotation.read(zone);
    if (!zone.isEmpty() && known.isEmpty()) {
      return ZoneNotation.isName(zone) ? Optional.of(WrittenTime.of(day)) : Optional.empty();
    }
    if (hour == 24 && minute == 0 && second == 0 && nano == 0) {
      return Optional.of(new WrittenTime(day.plusDays(1), Optional.of(LocalTime.MIDNIGHT), known));
    }
    if (hour > 23 || minute > 59 || second > 60) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(hour, minute, Math.min(second, 59), nano);
    return Optional.of(new WrittenTime(day, Optional.of(time), known));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }
}
