package org.newstide.topic;

import java.util.Arrays;
import java.util.List;

/**
 * Phrases of eight words that many stories have with the same wording: "declared that a major
 * disaster exists in the State". What often stands in them belongs to forms and templates rather
 * than to what stories are about. Shorter phrases are names, too.
 */
public final class SetPhrases {

  private static final int WORDS = 8;

  private SetPhrases() {}

  /**
   * How much of the use of each term is in set phrases.
   *
   * @param texts a sample of coded stories, with their {@link Furniture}: it tells of templates too
   * @return shares, 0 … 1; 0 for a term that the sample lacks
   */
  public static double[] shares(List<int[]> texts, Vocabulary vocabulary) {
    LongCounts stories = new LongCounts();
    for (int[] codes : texts) {
      LongCounts own = new LongCounts();
      for (int at = 0; at < codes.length; at++) {
        int end = Furniture.phraseEnd(codes, at, WORDS);
        if (end > 0) {
          own.add(hash(codes, at, end, vocabulary), 1);
        }
      }
      own.keys().forEach(phrase -> stories.add(phrase, 1));
    }
    long least = Furniture.sentenceLimit(texts.size());
    long[] uses = new long[vocabulary.size()];
    long[] inside = new long[vocabulary.size()];
    for (int[] codes : texts) {
      boolean[] set = new boolean[codes.length];
      for (int at = 0; at < codes.length; at++) {
        int end = Furniture.phraseEnd(codes, at, WORDS);
        if (end > 0 && stories.count(hash(codes, at, end, vocabulary)) >= least) {
          Arrays.fill(set, at, end, true);
        }
      }
      vocabulary.read(
          codes,
          (term, at) -> {
            uses[term]++;
            inside[term] += set[at] ? 1 : 0;
          });
    }
    double[] shares = new double[uses.length];
    for (int term = 0; term < shares.length; term++) {
      shares[term] = (double) inside[term] / Math.max(1, uses[term]);
    }
    return shares;
  }

  private static long hash(int[] codes, int start, int end, Vocabulary vocabulary) {
    return Furniture.phrase(codes, start, end, "", vocabulary.dictionary());
  }
}
