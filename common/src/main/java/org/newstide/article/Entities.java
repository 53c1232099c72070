package org.newstide.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * HTML entities in text without markup, as in "Xi&amp;#39;s", also escaped over and over. Only what
 * ends with a semicolon is one: "AT&amp;T" and "x&amp;copy" may be text.
 */
final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)*(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  private Entities() {}

  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY
        .matcher(text)
        .replaceAll(
            entity ->
                Matcher.quoteReplacement(
                    Parser.unescapeEntities("&" + entity.group(1) + ";", false)));
  }
}
