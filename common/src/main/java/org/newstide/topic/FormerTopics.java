package org.newstide.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newstide.topic.lda.LdaModel;

/**
 * The topics of the release before.
 *
 * @param amounts of each topic, how often it uses a term
 * @param labels of each topic
 * @param lineage what became of all topics that ever were, in the order of steps
 * @param counts how well numbers of topics did, if how many there are was found out
 */
public record FormerTopics(
    SortedMap<Integer, SortedMap<String, Double>> amounts,
    Map<Integer, String> labels,
    List<TopicChange> lineage,
    List<TopicCount> counts) {

  /** None. */
  public static FormerTopics none() {
    return new FormerTopics(new TreeMap<>(), Map.of(), List.of(), List.of());
  }

  /** The topics of a release's tables. */
  public static FormerTopics of(
      List<TopicAmount> model,
      List<Topic> topics,
      List<TopicChange> lineage,
      List<TopicCount> counts) {
    Map<Integer, String> labels = new HashMap<>();
    topics.forEach(topic -> labels.put(topic.topicId(), topic.label()));
    return new FormerTopics(
        amounts(model),
        labels,
        lineage.stream().sorted(Comparator.comparingInt(TopicChange::step)).toList(),
        counts);
  }

  /** Amounts by topic and term. */
  static SortedMap<Integer, SortedMap<String, Double>> amounts(List<TopicAmount> model) {
    SortedMap<Integer, SortedMap<String, Double>> amounts = new TreeMap<>();
    for (TopicAmount row : model) {
      amounts.computeIfAbsent(row.topicId(), id -> new TreeMap<>()).put(row.term(), row.amount());
    }
    return amounts;
  }

  /** The greatest id that a topic ever had, 0 if there was none. */
  public int greatestId() {
    return Stream.concat(amounts.keySet().stream(), lineage.stream().map(TopicChange::topicId))
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  /**
   * The topics as a model of a vocabulary; unknown terms have 0.
   *
   * @param first labels of the topics that come first, all of them known; the others follow in the
   *     order of their ids
   */
  public LdaModel model(Vocabulary vocabulary, List<String> first) {
    double[][] rows = new double[vocabulary.size()][amounts.size()];
    int[] order =
        amounts.keySet().stream()
            .sorted(Comparator.comparingInt(id -> place(labels.get(id), first)))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int k = 0; k < order.length; k++) {
      Map<String, Double> own = amounts.get(order[k]);
      for (int t = 0; t < rows.length; t++) {
        rows[t][k] = own.getOrDefault(vocabulary.text(t), 0.0);
      }
    }
    return LdaModel.ofAmounts(rows);
  }

  private static int place(String label, List<String> first) {
    int place = first.indexOf(label);
    return place < 0 ? first.size() : place;
  }
}
