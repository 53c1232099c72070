package org.newstide.text;

/** What parts words: white space, and the no-break spaces that web pages put after a sentence. */
final class Spaces {

  private Spaces() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
