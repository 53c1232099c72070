package org.newstide.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newstide.topic.lda.Seeds;

/**
 * Topics that are asked for by words: the first ones of a model, with the names they are asked for
 * by.
 */
public final class SeedTopics {

  private final List<String> names = new ArrayList<>();
  private final List<int[]> seeds = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /**
   * Looks the words up. A topic none of whose words is known is left out.
   *
   * @param wanted words or phrases by the topic's name, capitals or not
   * @param terms of the vocabulary, by their numbers
   * @param most the most topics: the last ones are left out
   */
  public SeedTopics(Map<String, List<String>> wanted, List<String> terms, int most) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int t = terms.size() - 1; t >= 0; t--) {
      numbers.put(key(terms.get(t)), t);
    }
    wanted.forEach(
        (name, words) -> {
          List<String> missing = words.stream().filter(w -> !numbers.containsKey(key(w))).toList();
          if (missing.size() < words.size() && names.size() < most) {
            names.add(name);
            seeds.add(
                words.stream()
                    .filter(word -> !missing.contains(word))
                    .mapToInt(word -> numbers.get(key(word)))
                    .distinct()
                    .toArray());
          }
          missing.forEach(word -> unknown.add("'%s' (%s)".formatted(word, name)));
        });
  }

  /** The names of the first topics of the model. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** The words that are no terms, with the topic they are given for. */
  public List<String> unknown() {
    return List.copyOf(unknown);
  }

  /** What the topics are pulled to. */
  public Seeds seeds() {
    return new Seeds(seeds);
  }

  /** How many topics these are. */
  public int size() {
    return names.size();
  }

  private static String key(String term) {
    return Arrays.stream(term.strip().split("\\s+", -1))
        .map(word -> StopWords.key(word).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
