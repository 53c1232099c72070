package org.newstide.text;

/** Where paragraphs end: at an empty line, and before a line that starts a list item. */
final class Paragraphs {

  private Paragraphs() {}

  /**
   * The offset of the newline that ends the paragraph starting at {@code from}, or the text's
   * length.
   */
  static int end(String text, int from) {
    int newline = text.indexOf('\n', from);
    while (newline >= 0) {
      int next = newline + 1;
      while (next < text.length() && isBlank(text.charAt(next))) {
        next++;
      }
      if (next >= text.length() || text.charAt(next) == '\n' || startsItem(text, next)) {
        return newline;
      }
      newline = text.indexOf('\n', next);
    }
    return text.length();
  }

  private static boolean startsItem(String text, int at) {
    char mark = text.charAt(at);
    boolean bullet = mark == '-' || mark == '*' || mark == '•' || mark == '–';
    return bullet && at + 1 < text.length() && isBlank(text.charAt(at + 1));
  }

  private static boolean isBlank(char c) {
    return c != '\n' && Spaces.isSpace(c);
  }
}
