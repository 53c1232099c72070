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
 */
public record FormerTopics(
    SortedMap<Integer, SortedMap<String, Double>> amounts,
    Map<Integer, String> labels,
    List<TopicChange> lineage) {

  /** None. */
  public static FormerTopics none() {
    return new FormerTopics(new TreeMap<>(), Map.of(), List.of());
  }

  /** The topics of a release's tables. */
  public static FormerTopics of(
      List<TopicAmount> model, List<Topic> topics, List<TopicChange> lineage) {
    SortedMap<Integer, SortedMap<String, Double>> amounts = new TreeMap<>();
    for (TopicAmount row : model) {
      amounts.computeIfAbsent(row.topicId(), id -> new TreeMap<>()).put(row.term(), row.amount());
    }
    Map<Integer, String> labels = new HashMap<>();
    topics.forEach(topic -> labels.put(topic.topicId(), topic.label()));
    return new FormerTopics(
        amounts,
        labels,
        lineage.stream().sorted(Comparator.comparingInt(TopicChange::step)).toList());
  }

  /** The greatest id that a topic ever had, 0 if there was none. */
  public int greatestId() {
    return Stream.concat(amounts.keySet().stream(), lineage.stream().map(TopicChange::topicId))
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  /** The topics as a model of a vocabulary, in the order of their ids; unknown terms have 0. */
  public LdaModel model(Vocabulary vocabulary) {
    double[][] rows = new double[vocabulary.size()][amounts.size()];
    int k = 0;
    for (Map<String, Double> own : amounts.values()) {
      for (int t = 0; t < rows.length; t++) {
        rows[t][k] = own.getOrDefault(vocabulary.text(t), 0.0);
      }
      k++;
    }
    return LdaModel.ofAmounts(rows);
  }
}
