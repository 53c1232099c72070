package org.newstide.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is nothing but a date: "Thursday, January 3, 2019", "2019-01-03", "Published: 3 Jan
 * 2019 at 10:15 GMT | Updated …". It has a year and a day: "January 2019" and the dateline
 * "BEIJING, Jan 3 (Reuters) –" are none.
 */
final class DateLine {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:(?:first|originally) )?(?:published|posted|issued|released|filed)"
              + "|(?:pub(?:lication|\\.)?|release) date|dated?)(?: on| at)?\\s?[:|–—-]?\\s?",
          Pattern.CASE_INSENSITIVE);

  /** What follows a date on its line: another date, the time it takes to read, a source. */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s?(?:[|•·;(].*|,? (?:last )?(?:updated|modified)\\b.*)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2\\d{2,4})(?!\\d).*");

  /** Such a line is the end of a paragraph, but for "4:17 p.m.". */
  private static final Pattern STOP =
      Pattern.compile(".*(?<![ap]\\.m|[ap]m)[.,;:]", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?");
  private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern TIME_OF_ISO = Pattern.compile("(?<=\\d)T(?=\\d)|(?<=\\d)Z\\b");

  private static final Set<String> MONTHS =
      words("jan feb mar apr may jun jul aug sep oct nov dec");
  private static final Set<String> OTHER_WORDS =
      words(
          "january february march april june july august september sept october november december"
              + " monday tuesday wednesday thursday friday saturday sunday"
              + " mon tue tues wed weds thu thur thurs fri sat sun a p m am pm at of on the"
              + " utc gmt bst cet cest et est edt ct cst cdt mt mst mdt pt pst pdt ist hkt jst z");

  private DateLine() {}

  /** The date as the line writes it, without label and tail, whether there is such a day or not. */
  static Optional<String> of(String line) {
    Matcher label = LABEL.matcher(line);
    String unlabelled = label.lookingAt() ? line.substring(label.end()) : line;
    String date = TAIL.matcher(unlabelled).replaceFirst("");
    return isDate(date) && !STOP.matcher(line).matches() ? Optional.of(date) : Optional.empty();
  }

  private static boolean isDate(String text) {
    List<String> words =
        PARTING
            .splitAsStream(TIME_OF_ISO.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    boolean nothingElse =
        words.stream().allMatch(word -> NUMBER.matcher(word).matches() || isName(word));
    boolean month = words.stream().anyMatch(word -> isMonth(word));
    long numbers = words.stream().filter(word -> NUMBER.matcher(word).matches()).count();
    return nothingElse && (NUMERIC.matcher(text).matches() || (month && numbers >= 2));
  }

  private static boolean isName(String word) {
    return MONTHS.contains(word) || OTHER_WORDS.contains(word);
  }

  private static boolean isMonth(String word) {
    return isName(word) && word.length() >= 3 && MONTHS.contains(word.substring(0, 3));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
