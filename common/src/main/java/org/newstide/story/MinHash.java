package org.newstide.story;

import java.util.Arrays;
import java.util.Random;

/**
 * Numbers that two texts have in common the more often, the more of their runs of words are the
 * same: of texts that share the part J of all their runs, each band is the same with the
 * probability J⁴ (Broder, On the resemblance and containment of documents, 1997; Leskovec,
 * Rajaraman, Ullman, Mining of Massive Datasets, 3.4).
 */
final class MinHash {

  /** Of 32 bands, texts that share .6 have one in common in 99 of 100 cases. */
  static final int BANDS = 32;

  /** Of headlines and summaries, copies share more: .73 in 99 of 100 cases. */
  static final int BANDS_OF_SHORT = 16;

  private static final int ROWS = 4;

  /** Of the hash functions h·a + b modulo 2³², a being odd. They must never change. */
  private static final int[] FACTORS = new int[BANDS * ROWS];

  private static final int[] SUMMANDS = new int[BANDS * ROWS];

  static {
    Random random = new Random(1997);
    for (int at = 0; at < FACTORS.length; at++) {
      FACTORS[at] = random.nextInt() | 1;
      SUMMANDS[at] = random.nextInt();
    }
  }

  private MinHash() {}

  /** The bands of a text, fewer of a short one; none of a text without words. */
  static int[] bands(StoryText text) {
    int[] shingles = text.shingles();
    if (shingles.length == 0) {
      return new int[0];
    }
    int bands = text.isLong() ? BANDS : BANDS_OF_SHORT;
    int[] least = new int[bands * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int shingle : shingles) {
      for (int at = 0; at < least.length; at++) {
        least[at] = Math.min(least[at], shingle * FACTORS[at] + SUMMANDS[at]);
      }
    }
    int[] keys = new int[bands];
    for (int band = 0; band < bands; band++) {
      keys[band] = Arrays.hashCode(Arrays.copyOfRange(least, band * ROWS, (band + 1) * ROWS));
    }
    return keys;
  }
}
