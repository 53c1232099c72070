package org.newstide.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with an English month name: RFC 822, 850, 1123 and 5322 ("Fri, 15 Jan 2021 16:17:00
 * -0500"), prose ("January 15th, 2021 at 4:17 PM ET"), and the dates of Unix and Twitter ("Fri Jan
 * 15 16:17:00 +0000 2021"). The day of the week counts for nothing. Years of two digits, as in RFC
 * 822, lie between 1950 and 2049 (RFC 5322, 4.3).
 */
final class MonthNameNotation {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String CLOCK = "(?:(?:,?\\s+at|,|\\s+-)?\\s+(?<clock>\\d.*))?";

  private static final List<Pattern> FORMS =
      List.of(
          form(DAY + "(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+(?<year>\\d{4}|\\d{2})" + CLOCK),
          form(MONTH + "\\s+" + DAY + ",?\\s+(?<year>\\d{4})" + CLOCK),
          form(MONTH + "\\s+" + DAY + "\\s+(?<clock>\\d{1,2}:.*)\\s+(?<year>\\d{4})"));

  private MonthNameNotation() {}

  /** The date and time that a text means, if it is one of these forms and the day exists. */
  static Optional<WrittenTime> read(String text) {
    for (Pattern form : FORMS) {
      Matcher written = form.matcher(text);
      if (written.matches()) {
        return read(written);
      }
    }
    return Optional.empty();
  }

  private static Optional<WrittenTime> read(Matcher written) {
    String month = written.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
    String clock = written.group("clock");
    return WrittenTime.day(
            year(written.group("year")),
            MONTHS.indexOf(month) + 1,
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
    return Pattern.compile(WEEKDAY + rest, Pattern.CASE_INSENSITIVE);
  }
}
