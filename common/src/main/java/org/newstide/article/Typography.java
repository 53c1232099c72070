package org.newstide.article;

import java.text.Normalizer;

/**
 * One form for characters that look alike or like nothing.
 *
 * <p>Unicode NFC; every kind of space a space, every kind of line end a line feed; no runs of
 * spaces, none at either end of a line, at most one empty line in a row, none at either end of the
 * text. Soft hyphens, invisible and control characters go, but the joiners that shape letters of
 * other scripts and emoji. Half a surrogate pair becomes U+FFFD.
 */
final class Typography {

  private static final int FIRST_SHAPED = 0x0600;

  private Typography() {}

  static String normal(String raw) {
    // composed first, as a joiner's fate hangs on the character before it, and again at the end, as
    // parts of a character may have been kept from each other
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    StringBuilder normal = new StringBuilder(text.length());
    int newlines = 0;
    boolean blank = false;
    int last = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int end = isPlain(character) ? plainEnd(text, at) : at + Character.charCount(character);
      if (isNewline(character)) {
        boolean carriageReturn =
            character == '\r' && end < text.length() && text.charAt(end) == '\n';
        newlines += carriageReturn ? 0 : character == '\u2029' ? 2 : 1;
      } else if (isBlank(character)) {
        blank = true;
      } else if (!isInvisible(character, last)) {
        if (normal.length() > 0 && newlines > 0) {
          normal.append(newlines > 1 ? "\n\n" : "\n");
        } else if (normal.length() > 0 && blank) {
          normal.append(' ');
        }
        newlines = 0;
        blank = false;
        normal.append(isHalfPair(character) ? "\uFFFD" : text.substring(at, end));
        last = text.codePointBefore(end);
      }
      at = end;
    }
    return Normalizer.normalize(normal, Normalizer.Form.NFC);
  }

  /** Seen, in ASCII: most of a text, and changed by nothing. */
  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7F;
  }

  private static int plainEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNewline(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0B
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Whether a character is a blank within a line, of whatever width. */
  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || (c > 0x7F && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  private static boolean isHalfPair(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isInvisible(int c, int before) {
    if (isPlain(c)) {
      return false;
    }
    if (c == 0x200C || c == 0x200D) {
      return before < FIRST_SHAPED;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || (type == Character.FORMAT && c < 0x10000 && !isLetterMark(c));
  }

  /** Format characters that are seen: signs of Arabic and Syriac numbers and verses. */
  private static boolean isLetterMark(int c) {
    return (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x08E2;
  }
}
