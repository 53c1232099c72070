package org.newstide.article.html;

import org.jsoup.nodes.Element;
import org.newstide.text.LineEnd;

/**
 * A run of text that a browser would set apart: a paragraph, a heading, an entry of a list.
 *
 * @param element the innermost block that all of the text is in
 * @param text one line, not empty
 * @param linked UTF-16 units of the text that are in links, 0 to its length
 */
record TextBlock(Element element, String text, int linked) {

  private static final int PARAGRAPH = 80;

  /** A text of fewer UTF-16 units is as likely a label as a sentence. */
  private static final int SENTENCE = 25;

  private static final String STOPS = ".!?…。।:";

  /** Whether it reads like a paragraph of running text. */
  boolean isProse() {
    return linkDensity() < 0.5
        && (text.length() >= PARAGRAPH || (text.length() >= SENTENCE && endsSentence()));
  }

  boolean isListed() {
    return element.closest("li") != null;
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Whether it ends as sentences do, closing quotes and brackets aside. */
  boolean endsSentence() {
    return LineEnd.isStop(text, STOPS);
  }

  /** Share of the text that is in links, 0 to 1. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  /** Whether it stands in an element, or is its own text. */
  boolean isIn(Element other) {
    Element at = element;
    while (at != null && !at.equals(other)) {
      at = at.parent();
    }
    return at != null;
  }
}
