package org.newstide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of English news text.
 *
 * <p>A word is a run of letters and digits. Inside it stand an apostrophe ("don't", "N'Djamena"),
 * and a point or comma between digits ("1,500", "3.5"). Letters each followed by a point are one
 * word ("U.S.", "a.m."). A hyphen parts words ("China-Russia" are two). A possessive 's belongs to
 * no word ("China's" is the word "China").
 */
public final class Tokenizer {

  private Tokenizer() {}

  /** The words of {@code text[start, end)}, with offsets in {@code text}. */
  public static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>((end - start) / 6 + 1);
    int at = start;
    while (at < end) {
      int unit = text.codePointAt(at);
      if (!Character.isLetterOrDigit(unit)) {
        at += Character.charCount(unit);
        continue;
      }
      int last = dotted(text, at, end);
      if (last < 0) {
        last = wordEnd(text, at, end);
      }
      tokens.add(new Token(at, last, text.substring(at, last)));
      at = afterPossessive(text, last, end);
    }
    return tokens;
  }

  /** The end of "U.S." or "a.m." at {@code at}, or −1 if no such word stands there. */
  private static int dotted(String text, int at, int end) {
    int stop = at;
    int letters = 0;
    while (stop + 1 < end
        && Character.isLetter(text.charAt(stop))
        && text.charAt(stop + 1) == '.') {
      stop += 2;
      letters++;
    }
    // "U.S" without its last point, as some outlets write it
    boolean lastWithoutPoint =
        letters > 0
            && stop < end
            && Character.isLetter(text.charAt(stop))
            && (stop + 1 == end || !isWord(text.codePointAt(stop + 1)));
    if (lastWithoutPoint) {
      return stop + 1;
    }
    return letters < 2 ? -1 : stop;
  }

  private static int wordEnd(String text, int at, int end) {
    int stop = at;
    while (stop < end) {
      int unit = text.codePointAt(stop);
      if (isWord(unit)) {
        stop += Character.charCount(unit);
      } else if (stop + 1 < end && joins(text, stop) && afterPossessive(text, stop, end) == stop) {
        stop++;
      } else {
        break;
      }
    }
    return Math.min(stop, end);
  }

  private static boolean joins(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  /** The offset behind a possessive 's at {@code at}, or {@code at} if none stands there. */
  private static int afterPossessive(String text, int at, int end) {
    if (at + 1 >= end || !isApostrophe(text.charAt(at))) {
      return at;
    }
    char s = text.charAt(at + 1);
    boolean wordEnds = at + 2 >= end || !isWord(text.codePointAt(at + 2));
    return (s == 's' || s == 'S') && wordEnds ? at + 2 : at;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isWord(int unit) {
    return Character.isLetterOrDigit(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
  }
}
