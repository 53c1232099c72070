package org.newstide.article.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newstide.text.MonthNames;

/**
 * A line that is nothing but a date: "Thursday, January 3, 2019", "2019-01-03", "Published: 3 Jan
 * 2019 at 10:15 GMT | Updated …". It is one that {@link PublicationDate} reads, with a month's name
 * or year, month and day in numbers with marks between: "January 2019", "May 10 at 5 pm",
 * "20190103" and the dateline "BEIJING, Jan 3 (Reuters) –" are none.
 */
public final class DateLine {

  private static final int LONGEST = 200;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:(?:first|originally) )?(?:published|posted|issued|released|filed)"
              + "|(?:pub(?:lication|\\.)?|release) date|dated?)(?: on| at)?\\s?[:|–—-]?\\s?",
          Pattern.CASE_INSENSITIVE);

  /** What follows a date on its line: another date, the time it takes to read, a source. */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s?(?:[|•·;(].*|,? (?:last )?(?:updated|modified)\\b.*)$", Pattern.CASE_INSENSITIVE);

  /** Such a line is the end of a paragraph, but for "4:17 p.m.". */
  private static final Pattern STOP =
      Pattern.compile("[.,;:]$(?<![ap]\\.m.|[ap]m.)", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMERIC = Pattern.compile("\\d{4}[-/.].*");
  private static final Pattern MONTH =
      Pattern.compile("\\b" + MonthNames.PATTERN, Pattern.CASE_INSENSITIVE);

  private DateLine() {}

  /** The date as the line writes it, without label and tail. */
  public static Optional<String> of(String line) {
    if (line.length() > LONGEST || !Digits.in(line) || STOP.matcher(line).find()) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line);
    String unlabelled = label.lookingAt() ? line.substring(label.end()) : line;
    String date = TAIL.matcher(unlabelled).replaceFirst("");
    return isDate(date) ? Optional.of(date) : Optional.empty();
  }

  private static boolean isDate(String text) {
    return (NUMERIC.matcher(text).matches() || MONTH.matcher(text).find())
        && PublicationDate.isOne(text);
  }
}
