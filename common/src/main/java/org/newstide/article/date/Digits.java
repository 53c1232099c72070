package org.newstide.article.date;

/** Whether a text can have a date in it at all: most lines have no digit, and that is soon seen. */
final class Digits {

  private Digits() {}

  static boolean in(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }
}
