package org.newstide.article.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newstide.text.MonthNames;

/**
 * Dates with an English month name: RFC 822, 850, 1123 and 5322 ("Fri, 15 Jan 2021 16:17:00
 * -0500"), prose ("January 15th, 2021 at 4:17 PM ET", "16:17 GMT, 15 January 2021", "2021 January
 * 15"), and the dates of Unix and Twitter ("Fri Jan 15 16:17:00 +0000 2021"). The day of the week
 * counts for nothing, wherever it stands. Years of two digits, as in RFC 822, lie between 1950 and
 * 2049 (RFC 5322, 4.3).
 */
final class MonthNameNotation {

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "[\\s,]*(?<!\\p{L})(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
              + "\\b\\.?[\\s,]*",
          Pattern.CASE_INSENSITIVE);
  private static final String MONTH = "(?<month>" + MonthNames.PATTERN + ")\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String DAY_MONTH = DAY + "(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+";
  private static final String MONTH_DAY = MONTH + "\\s+" + DAY + ",?\\s+";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String CLOCK = "(?:(?:,?\\s+at|,|\\s+[-–])?\\s+(?<clock>\\d.*))?";
  private static final String CLOCK_FIRST =
      "(?<clock>\\d{1,2}[:.]\\d{2}.*?)(?:,|\\s+on|\\s+[-–])?\\s+";

  private static final List<Pattern> FORMS =
      List.of(
          form(DAY_MONTH + "(?<year>\\d{4}|\\d{2})" + CLOCK),
          form(MONTH_DAY + YEAR + CLOCK),
          form(MONTH + "\\s+" + DAY + "\\s+(?<clock>\\d{1,2}:.*)\\s+" + YEAR),
          form(YEAR + ",?\\s+" + MONTH + "\\s+" + DAY + CLOCK),
          form(CLOCK_FIRST + DAY_MONTH + YEAR),
          form(CLOCK_FIRST + MONTH_DAY + YEAR));

  private MonthNameNotation() {}

  /** The date and time that a text means, if it is one of these forms and the day exists. */
  static Optional<WrittenTime> read(String text) {
    String dated = WEEKDAY.matcher(text).replaceAll(" ").strip();
    for (Pattern form : FORMS) {
      Matcher written = form.matcher(dated);
      if (written.matches()) {
        return read(written);
      }
    }
    return Optional.empty();
  }

  private static Optional<WrittenTime> read(Matcher written) {
    String clock = written.group("clock");
    return WrittenTime.day(
            year(written.group("year")),
            MonthNames.number(written.group("month")),
            Integer.parseInt(written.group("day")))
        .flatMap(
            day ->
                clock == null ? Optional.of(WrittenTime.of(day)) : ClockNotation.read(day, clock));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static Pattern form(String rest) {
    return Pattern.compile(rest, Pattern.CASE_INSENSITIVE);
  }
}
