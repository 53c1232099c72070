package org.newstide.article;

/**
 * A line of a text and what parts it from the one before.
 *
 * @param gap line feeds: two before a paragraph, one within it, none before the first line
 * @param text not empty, with no line feed in it
 */
record Line(String gap, String text) {

  static final String PARAGRAPH = "\n\n";
  static final String BREAK = "\n";
}
