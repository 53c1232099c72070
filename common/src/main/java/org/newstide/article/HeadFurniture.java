package org.newstide.article;

import java.util.regex.Pattern;

/**
 * Lines around a headline that are no text of the article: who wrote it, whose picture it is, where
 * it can be found, what a page offers to do with it.
 */
final class HeadFurniture {

  private static final String NAME = "(?:(?:al|de|der|van|von|bin|el|la) )*\\p{Lu}[\\p{L}'’.-]*";
  private static final String NAMES = NAME + "(?:(?:,? (?:and|&) |, | )" + NAME + ")*";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by)(?::| |: )"
              + NAMES
              + "(?: (?:in|for|of|at) "
              + NAMES
              + ")?"
              + "|(?i:(?:written|reported|reporting|compiled|edited|story|text|words|photo(?:graph)?s?"
              + "|pictures?|images?|video|additional reporting) by\\b).*");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:image|photo|photograph|picture|file photo|illustration)"
              + "(?: credits?| courtesy(?: of)?)?\\s?[:|/].*"
              + "|(?:credits?|authors?|byline|section|category|tags?|keywords?|url|link)\\s?:.*"
              // "Source: …" is also how headlines begin
              + "|source\\s?: ?\\S+(?: \\S+){0,3}"
              + "|(?:copyright|©|\\(c\\)).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

  private static final Pattern OFFER =
      Pattern.compile(
          "(?:advertisement|sponsored(?: content)?|wikinews|from wikinews, the free news source.*"
              + "|share(?: (?:this|on|via|with)\\b.*)?|tweet|print|e-?mail|save|comments?|listen|menu"
              + "|home|subscribe(?: (?:now|to|here)\\b.*)?|sign (?:up|in)(?: .*)?|log in|skip to .*|read more|follow us.*"
              + "|breaking news|exclusive|published|posted|\\d+ min(?:ute)?s? read"
              + "|(?:last )?(?:updated|modified)\\b(?:.*\\d.*)?|this article is more than .*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]*");

  private HeadFurniture() {}

  /** Whether a line is one. */
  static boolean is(String line) {
    return WORDLESS.matcher(line).matches()
        || BYLINE.matcher(line).matches()
        || CREDIT.matcher(line).matches()
        || ADDRESS.matcher(line).matches()
        || OFFER.matcher(line).matches();
  }
}
