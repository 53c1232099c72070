package org.newstide.article.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a text gives as its own, whose year may be missing.
 *
 * <ol>
 *   <li>That of its dateline: "BEIJING, May 14 (Reuters) –". A text in which two paragraphs begin
 *       so with different days is a chronicle, and has none.
 *   <li>The day it calls today: "today, May 14".
 *   <li>That under it, as letters and orders have: "THE WHITE HOUSE, January 21, 2021."
 *   <li>The last day of its beginning on which something was said or came about, if it is written
 *       as some agencies write the day of the news: "on Tuesday (May 14)".
 * </ol>
 *
 * @param day the day
 * @param weekday the weekday that the text gives it, with it or elsewhere
 */
record OwnDay(DayMention day, Optional<DayOfWeek> weekday) {

  /** What counts as the beginning of a text, in UTF-16 units. */
  private static final int BEGINNING = 1_500;

  private static final int LEAP_YEAR = 2000;
  private static final int YEAR_DAYS = 366;

  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_SIGNATURE = 120;

  private static final String PLACE_WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|de|of|the|and|la|el|del|al)";

  private static final Pattern PLACE =
      Pattern.compile(
          PLACE_WORD
              + "(?:[ ,/]{1,2}"
              + PLACE_WORD
              + "){0,7}(?: ?\\([^()\\n]{2,30}\\))?,? ?[-–—]? ?");

  private static final Pattern AFTER_PLACE =
      Pattern.compile(
          "(?:,? ?\\([^()\\n]{2,40}\\)| ?/[^/\\n]{2,40}/)? ?(?:[-–—]{1,2}|:)(?: |\\n).*",
          Pattern.DOTALL);

  private static final Pattern AGENCY =
      Pattern.compile(
          " ?\\((?:Reuters|AP|AFP|UPI|Xinhua|TASS|IANS|ANI|PTI|Bloomberg|Bernama|Yonhap|Kyodo)\\).*",
          Pattern.DOTALL);

  private static final Pattern TODAY =
      Pattern.compile(
          "\\b(?:today|tonight|this (?:morning|afternoon|evening))(?:,| \\(| on)? ?(?:the )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b(?:said|says|told|announced|reported|showed)\\b[^.!?\\n]{0,60}?\\bon ("
              + Weekdays.PATTERN
              + ")(?!,? \\(?(?:\\p{Lu}\\p{L}+\\.? )?\\d)|\\b(?:today|yesterday|tomorrow)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SIGNATURE_END = Pattern.compile("[.\\s]*");

  /** The day that a text gives as its own, if it gives one. */
  static Optional<OwnDay> of(String text) {
    String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    List<DayMention> mentions = DayMention.in(beginning);
    return dateline(text, mentions)
        .or(() -> today(beginning, mentions))
        .or(() -> signature(text))
        .or(() -> told(beginning, mentions));
  }

  /** The day in a year, if there is one and it has the weekday that the text gives it. */
  Optional<LocalDate> in(int year) {
    return day.in(year).filter(date -> weekday.isEmpty() || weekday.get() == date.getDayOfWeek());
  }

  private static Optional<OwnDay> dateline(String text, List<DayMention> mentions) {
    List<DayMention> lines =
        mentions.stream().filter(day -> isDateline(text, day)).limit(2).toList();
    boolean isOne =
        lines.size() == 1 || (lines.size() == 2 && lines.get(0).day().equals(lines.get(1).day()));
    return isOne
        ? Optional.of(new OwnDay(lines.get(0), weekday(text, lines.get(0))))
        : Optional.empty();
  }

  private static boolean isDateline(String text, DayMention day) {
    int line = text.lastIndexOf('\n', day.start() - 1) + 1;
    if (day.start() - line > LONGEST_PLACE) {
      return false;
    }
    CharSequence place = text.subSequence(line, day.start());
    CharSequence after =
        text.subSequence(day.end(), Math.min(text.length(), day.end() + LONGEST_SIGNATURE));
    return (place.length() == 0 || PLACE.matcher(place).matches())
        && (AGENCY.matcher(after).matches()
            || (place.toString().endsWith(", ") && AFTER_PLACE.matcher(after).matches()));
  }

  /**
   * The weekday of a dateline, else the first on which somebody said something in its paragraph;
   * who says today there does not name the day otherwise.
   */
  private static Optional<DayOfWeek> weekday(String text, DayMention dateline) {
    if (dateline.weekday().isPresent()) {
      return dateline.weekday();
    }
    int end = text.indexOf('\n', dateline.end());
    int stop = Math.min(end < 0 ? text.length() : end, dateline.end() + BEGINNING);
    Matcher spoken = SPOKEN.matcher(text.subSequence(dateline.end(), stop));
    return spoken.find() && spoken.group(1) != null
        ? Optional.of(Weekdays.of(spoken.group(1)))
        : Optional.empty();
  }

  private static Optional<OwnDay> today(String beginning, List<DayMention> mentions) {
    return mentions.stream()
        .filter(day -> TODAY.matcher(beginning.substring(0, day.start())).find())
        .map(day -> new OwnDay(day, day.weekday()))
        .findFirst();
  }

  private static Optional<OwnDay> signature(String text) {
    String stripped = text.stripTrailing();
    String end = stripped.substring(Math.max(0, stripped.length() - LONGEST_SIGNATURE));
    int line = end.lastIndexOf("\n\n") + 1;
    String last = end.substring(line).strip().replace('\n', ' ');
    return DayMention.in(last).stream()
        .filter(day -> day.year().isPresent())
        .filter(day -> SIGNATURE_END.matcher(last.substring(day.end())).matches())
        .filter(day -> day.start() == 0 || PLACE.matcher(last.substring(0, day.start())).matches())
        .map(day -> new OwnDay(day, day.weekday()))
        .findFirst();
  }

  private static Optional<OwnDay> told(String beginning, List<DayMention> mentions) {
    return mentions.stream()
        .filter(
            day ->
                (day.isAside() && Tense.isPast(beginning, day))
                    || (day.weekday().isPresent() && Tense.isReported(beginning, day)))
        .map(day -> new OwnDay(day, day.weekday()))
        .reduce((one, next) -> isLater(one.day().day(), next.day().day()) ? one : next);
  }

  /** Of two days of one time of the year: January 1 is later than December 31. */
  private static boolean isLater(MonthDay one, MonthDay other) {
    int days = one.atYear(LEAP_YEAR).getDayOfYear() - other.atYear(LEAP_YEAR).getDayOfYear();
    return Math.floorMod(days, YEAR_DAYS) < YEAR_DAYS / 2;
  }
}
