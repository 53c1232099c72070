package org.newstide.topic;

import java.io.Serializable;
import java.util.function.LongConsumer;

/**
 * Text that stands in many stories with the same wording, and so belongs to templates, bylines and
 * pages rather than to what a story is about: "For immediate release", "The post … appeared first
 * on …", "by virtue of the authority vested in me". It is found from the corpus, not from a list:
 *
 * <ul>
 *   <li>a sentence of two words or more that stands, the same but for numbers, in at least {@link
 *       #sentenceLimit} stories;
 *   <li>{@value #PHRASE} words in a row that stand in at least {@link #phraseLimit} stories of one
 *       source, looked for among the first and the last {@value #EDGE} words and marks of a text.
 * </ul>
 *
 * <p>Words of furniture make no terms, wherever it stands in a text of that source.
 */
public final class Furniture implements Serializable {

  /** Words of a phrase. */
  static final int PHRASE = 5;

  private static final int EDGE = 150;
  private static final int LEAST_WORDS = 2;
  private static final long SENTENCE_SEED = 17;

  private final Dictionary dictionary;
  private final LongCounts known = new LongCounts();

  /**
   * @param hashes of the sentences and phrases that are furniture
   */
  public Furniture(Dictionary dictionary, Iterable<Long> hashes) {
    this.dictionary = dictionary;
    hashes.forEach(hash -> known.add(hash, 1));
  }

  /** The fewest stories that make a sentence furniture: 5, and .2 % of all. */
  public static long sentenceLimit(long stories) {
    return Math.max(5, (long) Math.ceil(stories * .002));
  }

  /** The fewest stories of a source that make a phrase furniture: 20, and 1 % of the source's. */
  public static long phraseLimit(long stories) {
    return Math.max(20, (long) Math.ceil(stories * .01));
  }

  /** Tells the hash of each sentence that might be furniture. */
  public static void sentences(int[] codes, Dictionary dictionary, LongConsumer hashes) {
    int start = 0;
    for (int at = 0; at < codes.length; at++) {
      if (codes[at] == Dictionary.SENTENCE_END) {
        long hash = sentence(codes, start, at, dictionary);
        if (hash != 0) {
          hashes.accept(hash);
        }
        start = at + 1;
      }
    }
  }

  /** Tells the hash of each phrase of a source's text that might be furniture. */
  public static void phrases(
      int[] codes, String source, Dictionary dictionary, LongConsumer hashes) {
    for (int at = 0; at < codes.length; at++) {
      if (at == EDGE && codes.length > 2 * EDGE) {
        at = codes.length - EDGE;
      }
      int end = phraseEnd(codes, at, PHRASE);
      if (end > 0) {
        hashes.accept(phrase(codes, at, end, source, dictionary));
      }
    }
  }

  /** Makes the words of furniture unknown ones. */
  public void blank(int[] codes, String source) {
    boolean[] blank = new boolean[codes.length];
    int start = 0;
    for (int at = 0; at < codes.length; at++) {
      if (codes[at] == Dictionary.SENTENCE_END) {
        mark(blank, start, at, known.has(sentence(codes, start, at, dictionary)));
        start = at + 1;
      }
      int end = phraseEnd(codes, at, PHRASE);
      mark(blank, at, end, end > 0 && known.has(phrase(codes, at, end, source, dictionary)));
    }
    for (int at = 0; at < codes.length; at++) {
      if (blank[at] && codes[at] != Dictionary.SENTENCE_END) {
        codes[at] = Dictionary.UNKNOWN;
      }
    }
  }

  private static void mark(boolean[] blank, int start, int end, boolean found) {
    for (int at = start; found && at < end; at++) {
      blank[at] = true;
    }
  }

  /** 0 if the sentence has an unknown word or fewer than two words. */
  private static long sentence(int[] codes, int start, int end, Dictionary dictionary) {
    long hash = SENTENCE_SEED;
    int words = 0;
    for (int at = start; at < end; at++) {
      if (codes[at] == Dictionary.UNKNOWN) {
        return 0;
      }
      if (codes[at] != Dictionary.MARK) {
        hash = LongCounts.mix(hash * 31 + dictionary.key(codes[at]));
        words += codes[at] >= Dictionary.FIRST ? 1 : 0;
      }
    }
    return words < LEAST_WORDS ? 0 : hash;
  }

  /** The end of the phrase of so many words that starts here, or 0 if none does. */
  static int phraseEnd(int[] codes, int start, int length) {
    int words = 0;
    if (codes[start] < Dictionary.FIRST) {
      return 0;
    }
    for (int at = start; at < codes.length; at++) {
      if (codes[at] == Dictionary.SENTENCE_END || codes[at] == Dictionary.UNKNOWN) {
        return 0;
      }
      if (codes[at] != Dictionary.MARK && ++words == length) {
        return at + 1;
      }
    }
    return 0;
  }

  /** The hash of a phrase in texts of a source. */
  static long phrase(int[] codes, int start, int end, String source, Dictionary dictionary) {
    long hash = LongCounts.mix(source.hashCode());
    for (int at = start; at < end; at++) {
      if (codes[at] != Dictionary.MARK) {
        hash = LongCounts.mix(hash * 31 + dictionary.key(codes[at]));
      }
    }
    return hash;
  }
}
