package org.newstide.entity;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.newstide.text.Token;

/**
 * Words that stand one after another in a sentence.
 *
 * @param words at least one, spelled plainly
 */
record WordRun(List<String> words) {

  /**
   * @throws IllegalArgumentException if the text holds no word
   */
  static WordRun of(String text) {
    return new WordRun(Spelling.words("words", text));
  }

  /** The first word in small letters: what a text's words are looked up by. */
  String key() {
    return words.get(0).toLowerCase(Locale.ROOT);
  }

  /** Whether it stands in a sentence's words from this one on. */
  boolean standsAt(int from, List<Token> sentence) {
    if (from + words.size() > sentence.size()) {
      return false;
    }
    for (int at = 0; at < words.size(); at++) {
      if (!isAt(words.get(at)).test(Spelling.plain(sentence.get(from + at).text()))) {
        return false;
      }
    }
    return true;
  }

  private static Predicate<String> isAt(String written) {
    return written.equals(written.toLowerCase(Locale.ROOT))
        ? written::equalsIgnoreCase
        : word -> word.equals(written) || word.equals(written.toUpperCase(Locale.ROOT));
  }
}
