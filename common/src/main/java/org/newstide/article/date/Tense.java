package org.newstide.article.date;

import java.util.regex.Pattern;
import org.newstide.text.MonthNames;

/** Whether a text speaks of a day as one that has come, by the words around it. */
final class Tense {

  /** How far words are looked for, in UTF-16 units. */
  private static final int BEFORE = 200;

  private static final int AFTER = 120;

  private static final int BESIDE = 48;

  private static final Pattern END = Pattern.compile("[.!?]['\"’”)]?\\s|\\n");

  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|won['’]t|would|shall|plan(?:s|ned|ning)?|schedule[ds]?|expect(?:s|ed)?|due"
              + "|set (?:to|for)|upcoming|going to|to be|is to|are to|aims?|hopes?|slated|tentative"
              + "|deadline|expires?|takes? (?:place|effect)|invites?|invited|hereby)\\b|['’]ll\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LIMIT =
      Pattern.compile(
          "\\b(?:by|until|till|before|through|from|starting|beginning|begins?|opens?|effective|next"
              + "|to|since|after|of|dated|between|for|as of|last|a year ago)(?: on)? $",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR_REACHED =
      Pattern.compile(
          "\\b(?:in|since|during|throughout|from|of|early|late|mid-|"
              + MonthNames.PATTERN
              + "\\.?(?: \\d{1,2})?,?) ?$",
          Pattern.CASE_INSENSITIVE);

  /** Not "announced": what is announced on a day, or for it, looks alike. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(?:said|stated|warned|confirmed|told \\p{L}+(?: \\p{L}+){0,2})"
              + "(?: in an? \\p{L}+)?(?: late| early)?(?: on)? $");

  private Tense() {}

  /** Whether somebody said something on a day: "the ministry said on Tuesday (May 14)". */
  static boolean isReported(CharSequence text, DayMention day) {
    int from = Math.max(0, day.start() - BESIDE);
    return REPORTED.matcher(text.subSequence(from, day.start())).find() && !isLimit(text, day);
  }

  /** Whether the day had come when the text was written, as far as its sentence tells. */
  static boolean isPast(CharSequence text, DayMention day) {
    return isReported(text, day)
        || (!isLimit(text, day) && !AHEAD.matcher(sentence(text, day.start(), day.end())).find());
  }

  /** Whether a year had come: "in 2023", but not "by 2030" and not "will … in 2026". */
  static boolean isYearPast(CharSequence text, int start, int end) {
    CharSequence before = text.subSequence(Math.max(0, start - BESIDE), start);
    return YEAR_REACHED.matcher(before).find() && !isAhead(text, start, end);
  }

  /** Whether a sentence speaks of what is to come. */
  static boolean isAhead(CharSequence text, int start, int end) {
    return AHEAD.matcher(sentence(text, start, end)).find();
  }

  private static boolean isLimit(CharSequence text, DayMention day) {
    int from = Math.max(0, day.start() - BESIDE);
    return LIMIT.matcher(text.subSequence(from, day.start())).find();
  }

  private static CharSequence sentence(CharSequence text, int start, int end) {
    CharSequence before = text.subSequence(Math.max(0, start - BEFORE), start);
    CharSequence after = text.subSequence(end, Math.min(text.length(), end + AFTER));
    int from =
        END.matcher(before).results().mapToInt(found -> found.end()).reduce(0, (one, next) -> next);
    int to =
        END.matcher(after)
            .results()
            .mapToInt(found -> found.start())
            .findFirst()
            .orElse(after.length());
    return text.subSequence(start - before.length() + from, end + to);
  }
}
