package org.newstide.tone;

import java.util.HashMap;
import java.util.Map;

/** Words and phrases in lower case, each with its cue, found by the longest match. */
final class PhraseTable {

  /**
   * What stands at a place of a text.
   *
   * @param words how many words it has, at least 1
   */
  record Match(int words, Cue cue) {}

  private static final Match OTHER_WORD = new Match(1, Cue.NONE);

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private Match match;
  }

  private final Node root = new Node();

  /** Adds a phrase of words parted by single spaces, or gives it another cue. */
  void put(String phrase, Cue cue) {
    String[] words = phrase.split(" ", -1);
    Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, unseen -> new Node());
    }
    node.match = new Match(words.length, cue);
  }

  /** The longest phrase that starts at {@code words[at]}, else the one word, with no cue. */
  Match longest(String[] words, int at) {
    Match longest = OTHER_WORD;
    Node node = root.next.get(words[at]);
    for (int next = at + 1; node != null; next++) {
      if (node.match != null) {
        longest = node.match;
      }
      node = next < words.length ? node.next.get(words[next]) : null;
    }
    return longest;
  }
}
