package org.newstide.topic;

import java.io.Serializable;

/**
 * Runs of two or three words that stand together far more often than by chance, as "prime
 * minister", "rare earths", "Power of Siberia".
 *
 * <p>The measure is normalised pointwise mutual information (Bouma 2009) over all places of the
 * corpus: ln(p(xy) / (p(x) p(y))) / −ln p(xy), from −1 to 1. For three words it is the smaller of
 * that of the first word with the rest and that of the last with the rest; where the middle is a
 * word such as "of", that of the first and the last word.
 */
public final class Collocations implements Serializable {

  static final double PAIR = .3;
  static final double TRIPLE = .5;

  /** The key under which the number of all words is counted. */
  static final long ALL = -1;

  private final LongCounts chosen = new LongCounts();

  /**
   * Chooses from the counts of {@link #count}.
   *
   * @param counts of the whole corpus; runs that stand too seldom to be chosen may be left out
   */
  public Collocations(LongCounts counts, long least, Dictionary dictionary) {
    counts
        .keys()
        .filter(run -> run != ALL && Run.words(run) > 1 && counts.count(run) >= least)
        .filter(run -> npmi(run, counts, dictionary) >= (Run.words(run) == 2 ? PAIR : TRIPLE))
        .forEach(run -> chosen.add(run, 1));
  }

  /** The fewest places at which a collocation stands: 10, and one for 5,000 stories. */
  public static long least(long stories) {
    return Math.max(10, stories / 5000);
  }

  /** Counts a text's words and the runs that may be collocations, by key. */
  public static void count(int[] codes, Dictionary dictionary, LongCounts counts) {
    int[] keys = keys(codes, dictionary);
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] < Dictionary.FIRST) {
        continue;
      }
      counts.add(ALL, 1);
      counts.add(keys[at], 1);
      for (int words = 2; words <= Run.LONGEST; words++) {
        if (Run.mayBeTerm(keys, at, words, dictionary)) {
          counts.add(Run.of(keys, at, words), 1);
        }
      }
    }
  }

  /** Whether a run of keys is one. */
  boolean has(long run) {
    return chosen.has(run);
  }

  int size() {
    return chosen.size();
  }

  static int[] keys(int[] codes, Dictionary dictionary) {
    int[] keys = new int[codes.length];
    for (int at = 0; at < codes.length; at++) {
      keys[at] = dictionary.key(codes[at]);
    }
    return keys;
  }

  static double npmi(long run, LongCounts counts, Dictionary dictionary) {
    int words = Run.words(run);
    if (words == 2) {
      return npmi(run, Run.first(run, 1), Run.last(run, 1), counts);
    }
    if (dictionary.role(Run.word(run, 1)) == StopWords.Role.INSIDE) {
      return npmi(run, Run.first(run, 1), Run.last(run, 1), counts);
    }
    return Math.min(
        npmi(run, Run.first(run, 2), Run.last(run, 1), counts),
        npmi(run, Run.first(run, 1), Run.last(run, 2), counts));
  }

  /**
   * A part that was never counted by itself (a pair of words that are no terms) decides nothing.
   */
  private static double npmi(long run, long left, long right, LongCounts counts) {
    if (counts.count(left) == 0 || counts.count(right) == 0) {
      return 1;
    }
    return Coherence.npmi(
        counts.count(run), counts.count(left), counts.count(right), counts.count(ALL));
  }
}
