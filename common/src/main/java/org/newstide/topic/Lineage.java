package org.newstide.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which topics of a model are topics that were there before: those whose terms' probabilities are
 * most like, in pairs, the most like first (ties: the lower number of the model, then the lower
 * id). Likeness is the sum of the roots of the products of probabilities (Bhattacharyya 1943).
 */
public final class Lineage {

  /** A topic goes on as another that is so like it. */
  static final double KEPT = .7;

  /** A topic comes from one that is so like it, or goes to it, where that one went on itself. */
  static final double RELATED = .5;

  private record Pair(int topic, int former, double likeness) {}

  private final FormerTopics former;
  private final int[] formerIds;
  private final double[][] likeness;
  private final int[] ids;

  /**
   * @param order the topics of the model in the order in which new ones get ids
   * @param topics the amounts of terms of each topic of the model
   */
  public Lineage(FormerTopics former, int[] order, List<SortedMap<String, Double>> topics) {
    this.former = former;
    this.formerIds = former.amounts().keySet().stream().mapToInt(Integer::intValue).toArray();
    this.likeness =
        topics.stream()
            .map(
                own ->
                    former.amounts().values().stream()
                        .mapToDouble(other -> likeness(own, other))
                        .toArray())
            .toArray(double[][]::new);
    this.ids = ids(order);
  }

  /** The id of each topic of the model, 0 for one that is not in the order. */
  public int[] ids() {
    return ids.clone();
  }

  /** What became of the topics of the model and of those before, by id. */
  public List<TopicChange> changes(String modelId) {
    int step = former.lineage().stream().mapToInt(TopicChange::step).max().orElse(0) + 1;
    List<TopicChange> changes = new ArrayList<>();
    for (int k = 0; k < ids.length; k++) {
      int before = place(ids[k]);
      if (ids[k] > 0 && before >= 0) {
        changes.add(
            change(step, modelId, ids[k], TopicChange.Kind.KEPT, null, likeness[k][before]));
      } else if (ids[k] > 0) {
        double[] own = likeness[k];
        int from = best(formerIds.length, i -> isKept(formerIds[i]) ? own[i] : 0);
        changes.add(
            related(
                step,
                modelId,
                ids[k],
                TopicChange.Kind.SPLIT,
                TopicChange.Kind.NEW,
                from < 0 ? 0 : formerIds[from],
                from < 0 ? 0 : own[from]));
      }
    }
    for (int i = 0; i < formerIds.length; i++) {
      if (!isKept(formerIds[i])) {
        int gone = i;
        int to = best(ids.length, k -> place(ids[k]) >= 0 ? likeness[k][gone] : 0);
        changes.add(
            related(
                step,
                modelId,
                formerIds[i],
                TopicChange.Kind.MERGED,
                TopicChange.Kind.RETIRED,
                to < 0 ? 0 : ids[to],
                to < 0 ? 0 : likeness[to][gone]));
      }
    }
    changes.sort(Comparator.comparingInt(TopicChange::topicId));
    return changes;
  }

  static double likeness(SortedMap<String, Double> one, SortedMap<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      sum += Math.sqrt(entry.getValue() * other.getOrDefault(entry.getKey(), 0.0));
    }
    return sum == 0 ? 0 : Math.min(1, sum / Math.sqrt(total(one) * total(other)));
  }

  private int[] ids(int[] order) {
    int[] found = new int[likeness.length];
    boolean[] taken = new boolean[formerIds.length];
    IntStream.of(order)
        .boxed()
        .flatMap(
            k ->
                IntStream.range(0, formerIds.length)
                    .filter(i -> likeness[k][i] >= KEPT)
                    .mapToObj(i -> new Pair(k, i, likeness[k][i])))
        .sorted(
            Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::topic)
                .thenComparingInt(Pair::former))
        .forEach(
            pair -> {
              if (found[pair.topic()] == 0 && !taken[pair.former()]) {
                found[pair.topic()] = formerIds[pair.former()];
                taken[pair.former()] = true;
              }
            });
    int next = former.greatestId() + 1;
    for (int k : order) {
      if (found[k] == 0) {
        found[k] = next++;
      }
    }
    return found;
  }

  private boolean isKept(int id) {
    return IntStream.of(ids).anyMatch(own -> own == id);
  }

  private int place(int id) {
    return Arrays.binarySearch(formerIds, id);
  }

  private static int best(int count, IntToDoubleFunction score) {
    int best = -1;
    for (int i = 0; i < count; i++) {
      if (best < 0 || score.applyAsDouble(i) > score.applyAsDouble(best)) {
        best = i;
      }
    }
    return best;
  }

  private static TopicChange related(
      int step,
      String modelId,
      int id,
      TopicChange.Kind kind,
      TopicChange.Kind otherwise,
      int other,
      double likeness) {
    return likeness >= RELATED
        ? change(step, modelId, id, kind, other, likeness)
        : change(step, modelId, id, otherwise, null, null);
  }

  private static TopicChange change(
      int step, String modelId, int id, TopicChange.Kind kind, Integer other, Double likeness) {
    return new TopicChange(step, modelId, id, kind, other, likeness);
  }

  private static double total(SortedMap<String, Double> amounts) {
    return amounts.values().stream().mapToDouble(amount -> amount).sum();
  }
}
