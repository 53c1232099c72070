package org.newstide.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far a text is the one it should be, by runs of words, each as often as it is there.
 *
 * @param precision share of the runs found that should be there, 0 to 1
 * @param recall share of the runs that should be there that were found, 0 to 1
 */
public record Overlap(double precision, double recall) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /**
   * Compares two texts.
   *
   * @param run words of a run, 1 or more
   */
  public static Overlap of(String found, String gold, int run) {
    Map<List<String>, Integer> in = runs(found, run);
    Map<List<String>, Integer> wanted = runs(gold, run);
    double both =
        wanted.entrySet().stream()
            .mapToInt(each -> Math.min(each.getValue(), in.getOrDefault(each.getKey(), 0)))
            .sum();
    return new Overlap(share(both, in), share(both, wanted));
  }

  /** Harmonic mean of both, 0 to 1. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static double share(double both, Map<List<String>, Integer> of) {
    int all = of.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : both / all;
  }

  private static Map<List<String>, Integer> runs(String text, int length) {
    List<String> words = words(text);
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int at = 0; at + length <= words.size(); at++) {
      runs.merge(List.copyOf(words.subList(at, at + length)), 1, Integer::sum);
    }
    return runs;
  }
}
