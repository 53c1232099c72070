package org.newstide.tone;

import java.util.List;
import org.newstide.text.Token;

/** Where clauses part. */
final class Clauses {

  private Clauses() {}

  /** Whether a mark stands before the token that no negation or degree reaches across. */
  static boolean markBefore(String text, List<Token> tokens, int at) {
    if (at == 0) {
      return false;
    }
    int end = tokens.get(at).start();
    for (int i = tokens.get(at - 1).end(); i < end; i++) {
      if (",;:()–—|?!…".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
