package org.newstide.config;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The known words that a misspelt one may stand for. */
final class Nearest {

  private static final int LONGEST_WORD = 100;
  private static final int MOST_WORDS = 3;

  private Nearest() {}

  /**
   * The known words at the least Damerau–Levenshtein distance (optimal string alignment; case does
   * not count), if that is at most a third of the word's length.
   *
   * @return up to three, in alphabetical order; none if none is near
   */
  static List<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST_WORD) {
      return List.of();
    }
    var distance = new DamerauLevenshteinDistance(Math.max(1, word.length() / 3));
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .collect(
            Collectors.groupingBy(
                other -> distance.apply(lower, other.toLowerCase(Locale.ROOT)),
                TreeMap::new,
                Collectors.toCollection(TreeSet::new)))
        .tailMap(0)
        .values()
        .stream()
        .findFirst()
        .map(words -> words.stream().limit(MOST_WORDS).toList())
        .orElse(List.of());
  }

  /** "; the nearest is min-words", or nothing if no known word is near. */
  static String hint(String word, Collection<String> known) {
    List<String> nearest = to(word, known);
    return switch (nearest.size()) {
      case 0 -> "";
      case 1 -> "; the nearest is " + nearest.get(0);
      default -> "; the nearest are " + String.join(", ", nearest);
    };
  }
}
