package org.newstide.article.html;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The element of a page that shows the article's title. */
final class Headline {

  private static final int FEWEST_LETTERS = 8;
  private static final int MANY_LETTERS = 20;

  private Headline() {}

  /** The first {@code h1} that the page's title holds, else the first that is long. */
  static Optional<Element> in(Document page) {
    String title = letters(page.title() + page.select("meta[property=og:title]").attr("content"));
    return page.getElementsByTag("h1").stream()
        .filter(heading -> letters(heading.text()).length() >= FEWEST_LETTERS)
        .filter(heading -> title.contains(letters(heading.text())))
        .findFirst()
        .or(
            () ->
                page.getElementsByTag("h1").stream()
                    .filter(heading -> letters(heading.text()).length() >= MANY_LETTERS)
                    .findFirst());
  }

  /** A text without all that differs between two ways to write a title. */
  static String letters(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(small.length());
    for (int at = 0; at < small.length(); ) {
      int character = small.codePointAt(at);
      at += Character.charCount(character);
      if (isLetterOrNumber(character)) {
        letters.appendCodePoint(character);
      }
    }
    return letters.toString();
  }

  private static boolean isLetterOrNumber(int character) {
    if (character < 0x80) {
      return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
