package org.newstide.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases of eight words that many stories have with the same wording: "declared that a major
 * disaster exists in the State". What often stands in them belongs to forms and templates rather
 * than to what stories are about. Shorter phrases are names, too.
 */
public final class SetPhrases {

  private static final int WORDS = 8;

  private record Phrase(int start, int end, long hash) {}

  private SetPhrases() {}

  /**
   * How much of the use of each term is in set phrases.
   *
   * @param texts a sample of coded stories, with their {@link Furniture}: it tells of templates too
   * @return shares, 0 … 1; 0 for a term that the sample lacks
   */
  public static double[] shares(List<int[]> texts, Vocabulary vocabulary) {
    List<List<Phrase>> phrases = texts.stream().map(codes -> phrases(codes, vocabulary)).toList();
    LongCounts stories = new LongCounts();
    phrases.forEach(
        all ->
            all.stream().mapToLong(Phrase::hash).distinct().forEach(hash -> stories.add(hash, 1)));
    long least = Furniture.sentenceLimit(texts.size());
    long[] uses = new long[vocabulary.size()];
    long[] inside = new long[vocabulary.size()];
    for (int i = 0; i < texts.size(); i++) {
      int[] codes = texts.get(i);
      boolean[] set = new boolean[codes.length];
      for (Phrase phrase : phrases.get(i)) {
        if (stories.count(phrase.hash()) >= least) {
          Arrays.fill(set, phrase.start(), phrase.end(), true);
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

  private static List<Phrase> phrases(int[] codes, Vocabulary vocabulary) {
    List<Phrase> phrases = new ArrayList<>();
    for (int at = 0; at < codes.length; at++) {
      int end = Furniture.phraseEnd(codes, at, WORDS);
      if (end > 0) {
        long hash = Furniture.phrase(codes, at, end, "", vocabulary.dictionary());
        phrases.add(new Phrase(at, end, hash));
      }
    }
    return phrases;
  }
}
