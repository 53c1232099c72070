package org.newstide.tone;

import java.util.BitSet;
import java.util.List;
import org.newstide.text.Token;

/**
 * Which words of a sentence are parts of names, by their capitals: "Justice Department" says
 * nothing of justice. A headline in title case shows no names.
 */
final class Names {

  /** A sentence is in title case if more than this share of its long words are capitalised. */
  private static final double TITLE_CASE = .75;

  private static final int LONG_WORD = 5;

  private final BitSet inName;

  private Names(BitSet inName) {
    this.inName = inName;
  }

  /**
   * The capitalised words of a sentence but those that begin it, a quotation, or follow a colon.
   */
  static Names of(String text, List<Token> tokens) {
    BitSet inName = new BitSet(tokens.size());
    int longWords = 0;
    int capitalised = 0;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean name = isCapitalised(token.text());
      if (token.text().length() >= LONG_WORD && at > 0) {
        longWords++;
        capitalised += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
      }
      inName.set(at, name && !begins(text, tokens, at));
    }
    if (capitalised > TITLE_CASE * longWords) {
      inName.clear();
    }
    return new Names(inName);
  }

  boolean holds(int at) {
    return inName.get(at);
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  private static boolean begins(String text, List<Token> tokens, int at) {
    if (at == 0) {
      return true;
    }
    for (int i = tokens.get(at - 1).end(); i < tokens.get(at).start(); i++) {
      if (":.?!\"“‘*•".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
