package org.newstide.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much two texts share: word 4-grams, as often as they occur. Words are runs of letters and
 * digits, without regard to case.
 *
 * @param precision share of the found text that is in the gold text, 0 to 1
 * @param recall share of the gold text that was found, 0 to 1
 */
record Overlap(double precision, double recall) {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  static Overlap of(String found, String gold) {
    Map<String, Integer> foundGrams = grams(found);
    Map<String, Integer> goldGrams = grams(gold);
    double common =
        foundGrams.entrySet().stream()
            .mapToInt(gram -> Math.min(gram.getValue(), goldGrams.getOrDefault(gram.getKey(), 0)))
            .sum();
    return new Overlap(share(common, foundGrams), share(common, goldGrams));
  }

  /** Harmonic mean of both, 0 to 1. */
  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static double share(double common, Map<String, Integer> grams) {
    int all = grams.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : common / all;
  }

  private static Map<String, Integer> grams(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Map<String, Integer> grams = new HashMap<>();
    for (int at = 0; at + WORDS <= words.size(); at++) {
      grams.merge(String.join(" ", words.subList(at, at + WORDS)), 1, Integer::sum);
    }
    return grams;
  }
}
