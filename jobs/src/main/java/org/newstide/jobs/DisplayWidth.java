package org.newstide.jobs;

import java.lang.Character.UnicodeScript;

/**
 * How many columns of a terminal a text takes: none for a mark that joins the letter before it, two
 * for the wide letters of East Asia and for emoji, else one. After Unicode Standard Annex 11, by
 * script rather than by its table, which Java lacks.
 */
final class DisplayWidth {

  private DisplayWidth() {}

  /** Columns of a text. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** As much of a text as fits, with an ellipsis where the rest was. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int used = 1;
    int end = 0;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      used += of(next);
      if (used > columns) {
        break;
      }
      end += Character.charCount(next);
    }
    return text.substring(0, end) + "…";
  }

  private static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    if (character < 0x1100) {
      return false;
    }
    boolean isPunctuation = character >= 0x3000 && character <= 0x303E;
    boolean isFullWidth = character >= 0xFF01 && character <= 0xFF60;
    boolean isPicture = character >= 0x1F300 && character <= 0x1FAFF;
    if (isPunctuation || isFullWidth || isPicture) {
      return true;
    }
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, HANGUL, BOPOMOFO, YI -> true;
      // Half-width katakana is narrow.
      case KATAKANA -> character < 0xFF61 || character > 0xFF9F;
      default -> false;
    };
  }
}
