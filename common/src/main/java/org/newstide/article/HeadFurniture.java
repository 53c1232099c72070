package org.newstide.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newstide.article.date.DateLine;

/**
 * Lines around a headline that are no text of the article: who wrote it, whose picture it is, where
 * it can be found, what a page offers to do with it.
 */
final class HeadFurniture {

  private static final int LONGEST = 200;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by)(?::| |: )"
              + Byline.WHO
              + "|(?i:story|text|words|photo(?:graph)?s?|pictures?|images?|video) by "
              + Byline.WHO
              + "\\.?"
              + "|(?i:(?:written|reported|reporting|compiled|edited|additional reporting) by\\b).*");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:©|\\(c\\)).*|copyright:? ?(?:©|\\(c\\)|\\d{4}).*", Pattern.CASE_INSENSITIVE);

  private static final String RESERVED = "all rights reserved";

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

  private static final Pattern BUTTON =
      Pattern.compile(
          "(?:advertisement|sponsored(?: content)?|wikinews|from wikinews, the free news source.*"
              + "|share(?: this(?: (?:article|story|page))?)?|tweet|print|e-?mail|save|comments?"
              + "|listen|menu|home|subscribe(?: (?:now|here))?|sign (?:up|in)|log in|follow us"
              + "|skip to (?:main )?content|read more|breaking news|exclusive|published|posted|copyright"
              + "|\\d+ min(?:ute)?s? read|this article is more than .* old)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UPDATED =
      Pattern.compile(
          "(?:last )?(?:updated|modified)(?: on| at)?:?(?: (?<when>.*))?",
          Pattern.CASE_INSENSITIVE);

  /** A time of day, or how long ago; a date is {@link DateLine}'s to know. */
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}(?!\\d).*|\\d+ \\w+ ago");

  /** Nothing that a word could be made of, or a date of which nobody knows day from month. */
  private static final Pattern WORDLESS =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*|(?:\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2})"
              + "(?:[ ,–-]{1,3}\\d{1,2}[:.]\\d{2}(?!\\d).{0,12})?");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:image|photo|photograph|picture|file photo|illustration)"
              + "(?: credits?| courtesy(?: of)?)?\\s?[:|/].*"
              + "|(?:credits?|authors?|byline|section|category|tags?|keywords?|url|link)\\s?:.*"
              + "|(?:share (?:this|on|via|with)|subscribe (?:to|now|here)"
              + "|sign (?:up|in) (?:to|for|here|now|or|with)"
              + "|follow us on|skip to)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** "Source: …" and "Copyright …" are also how headlines begin. */
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:(?i:source)\\s?: ?|(?i:copyright) )"
              + Byline.NAME
              + "|(?i:source)\\s?: ?\\S+[./]\\S+");

  private HeadFurniture() {}

  /** Whether a line is one, whatever else stands in the text. */
  static boolean is(String line) {
    return line.length() <= LONGEST
        && (WORDLESS.matcher(line).matches()
            || BUTTON.matcher(line).matches()
            || BYLINE.matcher(line).matches()
            || RIGHTS.matcher(line).matches()
            || endsWith(line, RESERVED)
            || ADDRESS.matcher(line).matches()
            || isUpdate(line));
  }

  /** Whether a line is one unless it is the text's only headline: "Image: Ice flows on Mars". */
  static boolean isNotice(String line) {
    return line.length() <= LONGEST
        && (NOTICE.matcher(line).matches() || OWNER.matcher(line).matches());
  }

  /** Whether a line ends with words, in letters of any size, and a full stop or none. */
  private static boolean endsWith(String line, String words) {
    int start = line.length() - words.length() - (line.endsWith(".") ? 1 : 0);
    return line.regionMatches(true, start, words, 0, words.length());
  }

  private static boolean isUpdate(String line) {
    Matcher updated = UPDATED.matcher(line);
    if (!updated.matches()) {
      return false;
    }
    String when = updated.group("when");
    return when == null || TIME.matcher(when).matches() || DateLine.of(when).isPresent();
  }
}
