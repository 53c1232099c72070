package org.newstide.topic;

import java.io.Serializable;

/**
 * Words that mostly end a sentence by themselves: names of people who are spoken to ("Thanks,
 * Karine."), and what follows a name ("Martin Luther King, Jr."). They tell who is in the room, not
 * what a text is about, and make no terms by themselves; "Karine Jean-Pierre" may be one.
 *
 * <p>A word is one if {@value #LEAST_SHARE} of the places where it stands, and at least {@value
 * #LEAST} of them, are the end of a sentence behind a mark. In White House briefings that is so of
 * 59 % of "Jen" and 45 % of "Karine", but of 28 % of "Scotland" ("in Glasgow, Scotland.").
 */
public final class Addresses implements Serializable {

  /** The fewest places that count. */
  public static final int LEAST = 10;

  private static final double LEAST_SHARE = .3;

  private final LongCounts chosen = new LongCounts();

  /**
   * Chooses from the counts of {@link #count}.
   *
   * @param counts of the whole corpus; those under {@link #LEAST} may be left out
   */
  public Addresses(LongCounts counts) {
    counts
        .keys()
        .filter(key -> isEnd(key) && counts.count(key) >= LEAST)
        .filter(key -> counts.count(key) >= LEAST_SHARE * counts.count(key + 1))
        .forEach(key -> chosen.add(key, 1));
  }

  /** Counts a text's words and those that stand alone at the end of a sentence, by key. */
  public static void count(int[] codes, Dictionary dictionary, LongCounts counts) {
    for (int at = 0; at < codes.length; at++) {
      if (codes[at] >= Dictionary.FIRST) {
        long end = end(dictionary.key(codes[at]));
        counts.add(end + 1, 1);
        if (standsAlone(codes, at)) {
          counts.add(end, 1);
        }
      }
    }
  }

  boolean has(int key) {
    return chosen.has(end(key));
  }

  /** The key under which a word's ends of sentences are counted; the next is that of its places. */
  private static long end(int word) {
    return -2L * word - 1;
  }

  private static boolean isEnd(long key) {
    return key < Collocations.ALL && key % 2 != 0;
  }

  private static boolean standsAlone(int[] codes, int at) {
    return at > 0
        && codes[at - 1] == Dictionary.MARK
        && at + 1 < codes.length
        && codes[at + 1] == Dictionary.SENTENCE_END;
  }
}
