package org.newstide.article.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newstide.text.MonthNames;

/**
 * A day that a text speaks of: "Tuesday, May 14", "Tuesday (14 May 2024)", "2024-05-14". Months
 * have capital letters. Ranges such as "May 14-17" are none, nor are days that no year has, or that
 * are not on the weekday and in the year that are written with them.
 *
 * @param start where it starts in the text, in UTF-16 units, the weekday included
 * @param end where it ends
 * @param weekday the day of the week written before it
 * @param day month and day, written or meant
 * @param year from 1900 to 2099, if written
 * @param isAside whether the weekday is followed by the date in brackets
 */
record DayMention(
    int start,
    int end,
    Optional<DayOfWeek> weekday,
    MonthDay day,
    OptionalInt year,
    boolean isAside) {

  private static final int LEAP_YEAR = 2000;

  private static final String DAY = "\\d{1,2}";
  private static final String NTH = "(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:19|20)\\d{2}";

  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?=[\\dadfjmnostw])"
              + ("(?:(?<weekday>" + Weekdays.PATTERN + ")\\.?,?\\s(?<aside>\\()?)?(?:")
              + ("(?<month>" + MonthNames.PATTERN + ")\\.?\\s(?<day>" + DAY + ")" + NTH)
              + ("(?:,?\\s(?<year>" + YEAR + "))?")
              + ("|(?<day2>" + DAY + ")" + NTH + "(?:\\sof)?\\s(?<month2>" + MonthNames.PATTERN)
              + (")\\.?(?:,?\\s(?<year2>" + YEAR + "))?")
              + ("|(?<year3>" + YEAR + ")-(?<month3>\\d{2})-(?<day3>\\d{2})")
              + ")(?![\\p{L}\\d]|[.,:]\\d|\\s?[-–—/]\\s?\\d|\\s(?:to|through|and|until)\\s\\d)",
          Pattern.CASE_INSENSITIVE);

  /** All days that a text speaks of, in order; one pass over the text. */
  static List<DayMention> in(CharSequence text) {
    List<DayMention> mentions = new ArrayList<>();
    Matcher found = MENTION.matcher(text);
    while (found.find()) {
      read(found).ifPresent(mentions::add);
    }
    return mentions;
  }

  /** The day in a year, if there is one and it has the weekday that is written with it. */
  Optional<LocalDate> in(int ofYear) {
    return Optional.of(ofYear)
        .filter(day::isValidYear)
        .map(day::atYear)
        .filter(date -> weekday.isEmpty() || weekday.get() == date.getDayOfWeek());
  }

  /** The day that is written in full. */
  Optional<LocalDate> date() {
    return year.isEmpty() ? Optional.empty() : in(year.getAsInt());
  }

  private static Optional<DayMention> read(Matcher found) {
    String name = either(found, "month", "month2");
    if (name != null && !Character.isUpperCase(name.charAt(0))) {
      return Optional.empty();
    }
    int month = name == null ? Integer.parseInt(found.group("month3")) : MonthNames.number(name);
    String dayInFirst = either(found, "day", "day2");
    int day = Integer.parseInt(dayInFirst == null ? found.group("day3") : dayInFirst);
    String yearInFirst = either(found, "year", "year2");
    String year = yearInFirst == null ? found.group("year3") : yearInFirst;
    if (WrittenTime.day(LEAP_YEAR, month, day).isEmpty()) {
      return Optional.empty();
    }
    String weekday = found.group("weekday");
    DayMention mention =
        new DayMention(
            found.start(),
            found.end(),
            Optional.ofNullable(weekday).map(Weekdays::of),
            MonthDay.of(month, day),
            year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
            found.group("aside") != null);
    return year != null && mention.date().isEmpty() ? Optional.empty() : Optional.of(mention);
  }

  private static String either(Matcher found, String first, String second) {
    return found.group(first) == null ? found.group(second) : found.group(first);
  }
}
