package org.newstide.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.newstide.topic.map.Layout;

/**
 * Topics in a plane by how far apart their words are: the Hellinger distance of the words'
 * probabilities, √(1 − Σ√(pq)), 0 … 1.
 */
public final class TopicMap {

  /** Places that all moved by less are those of before: turning them anew only adds noise. */
  private static final double MOVED = 1e-6;

  private TopicMap() {}

  /**
   * Places of topics, those that stay near where they were.
   *
   * @param model how much of each term is each topic's
   * @param former places in the release before
   * @return in the order of ids
   */
  public static List<TopicPlace> of(List<TopicAmount> model, List<TopicPlace> former) {
    SortedMap<Integer, SortedMap<String, Double>> topics = FormerTopics.amounts(model);
    SortedSet<String> terms = new TreeSet<>();
    topics.values().forEach(own -> terms.addAll(own.keySet()));
    List<Integer> ids = List.copyOf(topics.keySet());
    Map<Integer, double[]> before = new HashMap<>();
    for (TopicPlace place : former) {
      if (ids.contains(place.topicId())) {
        before.put(ids.indexOf(place.topicId()), new double[] {place.x(), place.y()});
      }
    }
    double[][] roots =
        topics.values().stream().map(own -> roots(own, terms)).toArray(double[][]::new);
    double[][] places = Layout.of(distances(roots), before);
    boolean isSame =
        before.size() == ids.size()
            && before.entrySet().stream()
                .allMatch(place -> distance(place.getValue(), places[place.getKey()]) < MOVED);
    return IntStream.range(0, ids.size())
        .mapToObj(i -> place(ids.get(i), isSame ? before.get(i) : places[i]))
        .toList();
  }

  private static double distance(double[] one, double[] other) {
    return Math.hypot(one[0] - other[0], one[1] - other[1]);
  }

  private static TopicPlace place(int id, double[] place) {
    return new TopicPlace(id, place[0], place[1]);
  }

  private static double[] roots(SortedMap<String, Double> amounts, SortedSet<String> terms) {
    double all = amounts.values().stream().mapToDouble(amount -> amount).sum();
    return terms.stream()
        .mapToDouble(term -> Math.sqrt(amounts.getOrDefault(term, 0.0) / all))
        .toArray();
  }

  private static double[][] distances(double[][] roots) {
    double[][] distances = new double[roots.length][roots.length];
    for (int i = 0; i < roots.length; i++) {
      for (int j = 0; j < i; j++) {
        double likeness = 0;
        for (int t = 0; t < roots[i].length; t++) {
          likeness += roots[i][t] * roots[j][t];
        }
        distances[i][j] = Math.sqrt(Math.max(0, 1 - likeness));
        distances[j][i] = distances[i][j];
      }
    }
    return distances;
  }
}
