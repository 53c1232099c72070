package org.newstide.jobs.topics.lda;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newstide.topic.FormerTopics;
import org.newstide.topic.Lineage;
import org.newstide.topic.TopicChange;
import org.newstide.topic.TopicStability;
import org.newstide.topic.lda.LdaModel;

/**
 * Topics with the ids that the stage gives them.
 *
 * @param model in the order of the ids
 * @param named the same by id, with what became of all before
 * @param tops ten words of each, by id
 */
record NamedTopics(
    LdaModel model, FormerTopics named, SortedMap<Integer, int[]> tops, List<String> vocabulary) {

  /** Smaller amounts are not kept in {@code topic_model}. */
  private static final double LEAST_AMOUNT = .5;

  /** Topics without any before them. */
  static NamedTopics of(LdaModel model, List<String> vocabulary) {
    return new NamedTopics(model, FormerTopics.none(), new TreeMap<>(), vocabulary).next(model);
  }

  /** The topics that come after these. */
  NamedTopics next(LdaModel other) {
    List<SortedMap<String, Double>> amounts =
        IntStream.range(0, other.topics()).mapToObj(k -> amounts(other, k)).toList();
    double[] totals = other.totals();
    int[] largestFirst =
        IntStream.range(0, totals.length)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> -totals[k]))
            .mapToInt(Integer::intValue)
            .toArray();
    Lineage lineage = new Lineage(named, largestFirst, amounts);
    int[] ids = lineage.ids();
    SortedMap<Integer, SortedMap<String, Double>> byId = new TreeMap<>();
    SortedMap<Integer, int[]> words = new TreeMap<>();
    SortedMap<Integer, Integer> numbers = new TreeMap<>();
    for (int k = 0; k < ids.length; k++) {
      byId.put(ids[k], amounts.get(k));
      words.put(ids[k], other.mostProbable(k, TopicMeasures.TOP));
      numbers.put(ids[k], k);
    }
    List<TopicChange> changes =
        Stream.concat(
                named.lineage().stream(), lineage.changes("" + named.lineage().size()).stream())
            .toList();
    return new NamedTopics(
        other.of(numbers.values().stream().mapToInt(k -> k).toArray()),
        new FormerTopics(byId, Map.of(), changes, List.of()),
        words,
        vocabulary);
  }

  /** The words of all, in the order of the ids. */
  int[][] words() {
    return tops.values().toArray(int[][]::new);
  }

  /** How many of these are not among others. */
  long newSince(NamedTopics others) {
    return tops.keySet().stream().filter(id -> !others.tops.containsKey(id)).count();
  }

  /** Mean over topics before of the Jaccard index with the topic of that id here, 0 if none. */
  double likeness(NamedTopics before) {
    return before.tops.keySet().stream()
        .mapToDouble(id -> likeness(before, id))
        .average()
        .orElse(0);
  }

  /** The share of topics before to which none here is more like than that of the same id. */
  double ownBestMatches(NamedTopics before) {
    long own =
        before.tops.keySet().stream()
            .filter(id -> tops.containsKey(id))
            .filter(
                id ->
                    tops.values().stream()
                        .allMatch(
                            top ->
                                TopicStability.jaccard(before.tops.get(id), top)
                                    <= likeness(before, id)))
            .count();
    return own / (double) before.tops.size();
  }

  private double likeness(NamedTopics before, int id) {
    return tops.containsKey(id) ? TopicStability.jaccard(before.tops.get(id), tops.get(id)) : 0;
  }

  private SortedMap<String, Double> amounts(LdaModel other, int topic) {
    SortedMap<String, Double> amounts = new TreeMap<>();
    for (int t = 0; t < vocabulary.size(); t++) {
      if (other.amount(topic, t) >= LEAST_AMOUNT) {
        amounts.put(vocabulary.get(t), other.amount(topic, t));
      }
    }
    return amounts;
  }
}
