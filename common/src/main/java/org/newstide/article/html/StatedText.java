package org.newstide.article.html;

import java.util.List;
import org.jsoup.Jsoup;

/**
 * The text that a page states as its article's in its data ({@code articleBody}), for pages whose
 * text is put in place by a script. Where the page shows half of it or more, what it shows counts:
 * the stated one has no headings and lists, and is often one line.
 */
final class StatedText {

  /** Texts of fewer UTF-16 units are summaries. */
  private static final int SHORTEST = 400;

  private StatedText() {}

  /** The text that counts of what a page shows and what it states. */
  static List<String> orElse(List<String> shown, JsonLd data) {
    int length = shown.stream().mapToInt(String::length).sum();
    return data.text("articleBody")
        .map(stated -> Jsoup.parse(stated).wholeText())
        .filter(stated -> stated.length() >= SHORTEST && stated.length() > 2L * length)
        .map(StatedText::paragraphs)
        .orElse(shown);
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
