package org.newstide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences of English news text.
 *
 * <p>A sentence ends at a point, a question or exclamation mark or an ellipsis, with the quotation
 * marks and brackets that close there, when white space and something other than a small letter
 * follow. A point ends none after a title ("Gen. Milley"), an initial ("J. Biden"), a month or
 * "No." before a number ("Jan. 6") or a list number; after an abbreviation that may close a
 * sentence ("Inc.", "U.S.") it does when a common first word follows ("… in the U.S. The visit …").
 */
public final class SentenceSplitter {

  private static final Set<String> BEFORE_NAMES =
      words(
          "mr mrs ms messrs dr prof gen adm col lt maj capt cmdr sgt sen sens rep reps gov govs pres"
              + " rev hon mt amb supt det insp fr vs cf e.g i.e viz approx dept atty brig");

  private static final Set<String> BEFORE_NUMBERS = words("no nos art sec fig vol pp");

  private static final Set<String> MAY_CLOSE =
      words("inc corp co ltd plc llc jr sr bros etc est st ft ave blvd rd al");

  private static final Set<String> FIRST_WORDS =
      words(
          "the a an this that these those it its he she they we you i his her their our in"
              + " on at as for from with by after before during while when if but and or so yet"
              + " however meanwhile there here what who how why both some many most all no not"
              + " under over since although though because to one");

  private SentenceSplitter() {}

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" ", -1));
  }

  /**
   * The sentences of the paragraph {@code text[start, end)}: {first, after last} offsets without
   * outer white space.
   */
  static List<int[]> spans(String text, int start, int end) {
    List<int[]> spans = new ArrayList<>();
    int from = start;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c != '.' && c != '!' && c != '?' && c != '…') {
        continue;
      }
      int close = at + 1;
      while (close < end && closes(text.charAt(close))) {
        close++;
      }
      if (close < end && Spaces.isSpace(text.charAt(close)) && ends(text, from, at, close, end)) {
        add(spans, text, from, close);
        from = close;
      }
      at = close - 1;
    }
    add(spans, text, from, end);
    return spans;
  }

  private static boolean ends(String text, int from, int at, int close, int end) {
    int next = close;
    while (next < end && (Spaces.isSpace(text.charAt(next)) || opens(text.charAt(next)))) {
      next++;
    }
    if (next < end && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    if (text.charAt(at) != '.' || (close > at + 1 && text.charAt(at + 1) == '.')) {
      return true;
    }
    String word = wordBefore(text, from, at);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean digitFollows = next < end && Character.isDigit(text.charAt(next));
    if (BEFORE_NAMES.contains(lower)) {
      return false;
    }
    if (digitFollows && (MonthNames.isShort(lower) || BEFORE_NUMBERS.contains(lower))) {
      return false;
    }
    if (listNumber(text, from, at, word)) {
      return false;
    }
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    boolean dotted = word.indexOf('.') >= 0 && !Character.isDigit(word.charAt(0));
    if (initial || dotted || MAY_CLOSE.contains(lower)) {
      return FIRST_WORDS.contains(wordAt(text, next, end).toLowerCase(Locale.ROOT));
    }
    return true;
  }

  private static boolean listNumber(String text, int from, int at, String word) {
    return !word.isEmpty()
        && word.chars().allMatch(Character::isDigit)
        && text.substring(from, at - word.length()).isBlank();
  }

  /** The word that ends at {@code at}, inner points kept: "U.S" for "U.S.". */
  private static String wordBefore(String text, int from, int at) {
    int start = at;
    while (start > from
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, at);
  }

  private static String wordAt(String text, int at, int end) {
    int stop = at;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return text.substring(at, stop);
  }

  private static boolean closes(char c) {
    return ".!?…\"'”’)]»".indexOf(c) >= 0;
  }

  private static boolean opens(char c) {
    return "\"'“‘([«".indexOf(c) >= 0;
  }

  private static void add(List<int[]> spans, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Spaces.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Spaces.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new int[] {start, end});
    }
  }
}
