package org.newstide.article.date;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;

/** English names of the days of the week, in full or shortened to three letters or more. */
final class Weekdays {

  /** A regular expression for any of them in small letters; it captures nothing. */
  static final String PATTERN =
      "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
          + "|sat(?:urday)?|sun(?:day)?)\\b";

  private static final int SHORT = 3;

  private Weekdays() {}

  /**
   * The day of a name that {@link #PATTERN} matches, in any letters.
   *
   * @throws java.util.NoSuchElementException if it begins like no day
   */
  static DayOfWeek of(String name) {
    String begin = name.substring(0, SHORT).toUpperCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }
}
