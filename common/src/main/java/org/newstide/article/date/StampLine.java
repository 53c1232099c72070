package org.newstide.article.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newstide.text.MonthNames;

/**
 * A line about an article that has the date of publication among other things: "By Ann Lee, May 14,
 * 2024 10:15 a.m. ET", "Updated 3:14 PM EDT, Tue May 14, 2024 | Published …", "Politics / January
 * 11, 2024". Pages run words together where they show parts apart: "Ann LeePublished Apr 28
 * 20232:23 PM".
 *
 * <p>A date that the line calls published counts before one that it leaves unnamed, and one of an
 * update never: pages are updated days and years later. An unnamed date counts if it is the only
 * one, and stands at an end of the line or after a mark; after a comma that is so in a byline
 * alone, as captions and headlines have dates there too.
 */
public final class StampLine {

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 10;

  private static final String YEAR = "(?:19|20)\\d{2}";
  private static final String MONTH = "(?-i:(?<![\\p{Lu}\\d])(?=\\p{Lu}))" + MonthNames.PATTERN;
  private static final String NTH = "(?:st|nd|rd|th)?";

  /** A month's name may follow small letters, and a time of day the year. */
  private static final Pattern DATE =
      Pattern.compile(
          (MONTH + "\\.? \\d{1,2}" + NTH + ",? " + YEAR)
              + ("|(?<!\\d)\\d{1,2}" + NTH + " " + MonthNames.PATTERN + "\\.?,? " + YEAR)
              + ("|(?<!\\d)" + YEAR + "-\\d{2}-\\d{2}(?!\\d)"),
          Pattern.CASE_INSENSITIVE);

  private static final String CLOCK =
      "\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\b\\.?)?(?: [A-Z]{2,4}\\b)?";
  private static final String WEEKDAY = "(?:" + Weekdays.PATTERN + "\\.?,? )?";

  /** What stands before the date, up to its weekday and time. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<rest>.*?)(?:(?<clock>" + CLOCK + ")(?:,| on| [•|·–-])? ?)?" + WEEKDAY,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER =
      Pattern.compile("(?:,? at| ?[,•|·–-])? ?(?<clock>" + CLOCK + ").*", Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<published>published|posted|issued|filed)|updated?|modified|edited|reviewed",
          Pattern.CASE_INSENSITIVE);

  /** The end of what stands before a date that the line leaves unnamed. */
  private static final Pattern MARKED =
      Pattern.compile("|.*[|•·/–—-] ?|.*\\p{Ll}|by .*", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDED =
      Pattern.compile(
          "|(?: ?[,|•·(/–—-]| at\\b| ?\\d{1,2}[:.]\\d{2}| [A-Z]{2,4}\\b| ?[Uu]pdated| ?UPDATED).*");

  private static final Pattern NO_STAMP =
      Pattern.compile(
          "©|copyright|\\b(?:issue|edition|episode|deadline|born|photo|picture|image|since|until)\\b"
              + "|[^.]{30}[.!?]$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private StampLine() {}

  /**
   * The date of publication as the line writes it, in a form that {@link PublicationDate} reads.
   */
  public static Optional<String> of(String line) {
    if (line.length() > LONGEST || !Digits.in(line) || NO_STAMP.matcher(line).find()) {
      return Optional.empty();
    }
    Optional<String> only = Optional.empty();
    int unnamed = 0;
    int last = 0;
    for (Matcher date = DATE.matcher(line); date.find(); last = date.end()) {
      String label = label(line.substring(last, date.start()));
      if (label.equals("published")) {
        return written(line, date);
      }
      if (label.isEmpty()) {
        unnamed++;
        only = isStamp(line, date) ? written(line, date) : Optional.empty();
      }
    }
    return unnamed == 1 ? only : Optional.empty();
  }

  /** What the words before a date call it: published, updated or nothing. */
  private static String label(String before) {
    String label = "";
    for (Matcher found = LABEL.matcher(before); found.find(); ) {
      label = found.group("published") == null ? "updated" : "published";
    }
    return label;
  }

  private static boolean isStamp(String line, Matcher date) {
    Matcher before = BEFORE.matcher(line.substring(0, date.start()));
    return before.matches()
        && MARKED.matcher(before.group("rest")).matches()
        && ENDED.matcher(line.substring(date.end())).matches()
        && WORD.matcher(line).results().limit(MOST_WORDS + 1L).count() <= MOST_WORDS;
  }

  private static Optional<String> written(String line, Matcher date) {
    Matcher before = BEFORE.matcher(line.substring(0, date.start()));
    Matcher after = AFTER.matcher(line.substring(date.end()));
    String day = date.group();
    Stream<String> timed =
        after.matches()
            ? Stream.of(day + " " + after.group("clock"))
            : before.matches() && before.group("clock") != null
                ? Stream.of(before.group("clock") + ", " + day)
                : Stream.empty();
    return Stream.concat(timed, Stream.of(day)).filter(PublicationDate::isOne).findFirst();
  }
}
