package org.newstide.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The terms of topics in the order in which they name a topic: by relevance, those first that
 * editors, too, put above its stories.
 *
 * <p>To a term's relevance is added .5 · ln((n + 1) / 6), where n is the number of different titles
 * of the topic's central stories that hold it: 0 to 5, for more say no more, and 0 if they hold it
 * no more often than those of the mean topic ("Remarks by President …").
 *
 * <p>If the titles hold none of the first three, what sets them apart comes first: a term that a
 * quarter of them hold, and twice as many as of the mean topic ("Press Briefing").
 */
final class TitleTerms {

  private static final int ENOUGH = 5;
  private static final double WEIGHT = .5;
  private static final int FIRST = 3;
  private static final double MANY = .25;
  private static final double MORE = 2;

  private final List<Map<Integer, Integer>> counts;
  private final int[] sizes;

  /**
   * @param titles of the central stories of each topic
   */
  TitleTerms(List<List<String>> titles, Vocabulary vocabulary) {
    List<Set<String>> different = titles.stream().map(Set::copyOf).toList();
    this.counts = different.stream().map(own -> counts(own, vocabulary)).toList();
    this.sizes = different.stream().mapToInt(Set::size).toArray();
  }

  /**
   * A topic's terms, those that name it best first; ties as they come.
   *
   * @param topic its place in the list of titles
   */
  List<Integer> ordered(int topic, List<RankedTerm> ranked) {
    List<Integer> terms = byScore(topic, ranked);
    if (terms.stream().limit(FIRST).anyMatch(term -> titles(topic, term) > 0)) {
      return terms;
    }
    Stream<Integer> apart =
        counts.get(topic).keySet().stream()
            .filter(term -> share(topic, term) >= MANY)
            .filter(term -> share(topic, term) >= MORE * meanShare(term))
            .max(
                Comparator.<Integer>comparingDouble(
                        term -> share(topic, term) * Math.log(share(topic, term) / meanShare(term)))
                    .thenComparing(Comparator.reverseOrder()))
            .stream();
    return Stream.concat(apart, terms.stream()).distinct().toList();
  }

  private List<Integer> byScore(int topic, List<RankedTerm> ranked) {
    Map<Integer, Double> scores =
        ranked.stream()
            .collect(
                Collectors.toMap(
                    RankedTerm::term,
                    t ->
                        t.relevance()
                            + WEIGHT * Math.log((titles(topic, t.term()) + 1) / (ENOUGH + 1.0))));
    return ranked.stream()
        .map(RankedTerm::term)
        .sorted(Comparator.comparing(scores::get).reversed())
        .toList();
  }

  private int titles(int topic, int term) {
    return share(topic, term) > meanShare(term) ? Math.min(counts.get(topic).get(term), ENOUGH) : 0;
  }

  private double meanShare(int term) {
    return IntStream.range(0, sizes.length).mapToDouble(k -> share(k, term)).average().orElse(0);
  }

  private double share(int topic, int term) {
    return counts.get(topic).getOrDefault(term, 0) / (double) Math.max(1, sizes[topic]);
  }

  private static Map<Integer, Integer> counts(Set<String> titles, Vocabulary vocabulary) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (String title : titles) {
      int[] own = vocabulary.counts(title);
      for (int i = 0; i < own.length; i += 2) {
        counts.merge(own[i], 1, Integer::sum);
      }
    }
    return counts;
  }
}
