package org.newstide.topic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.newstide.topic.lda.LdaModel;

/**
 * How often the most probable terms of a topic stand in the same stories: the mean normalised
 * pointwise mutual information of their pairs (Bouma 2009; Lau, Newman & Baldwin 2014), where a
 * pair stands together if both terms are in a story, however far apart.
 */
public final class Coherence implements Serializable {

  /** How many terms say what a topic is. */
  static final int TOP = 10;

  private final int[][] tops;
  private final int width;

  /**
   * @param tops the terms of each topic
   */
  public Coherence(int[][] tops) {
    this.tops = Arrays.stream(tops).map(int[]::clone).toArray(int[][]::new);
    this.width = Arrays.stream(tops).mapToInt(top -> top.length).max().orElse(0);
  }

  /** The coherence of the most probable terms of these topics, in their order. */
  public static Coherence of(TermAmounts amounts, int[] topics) {
    return new Coherence(
        Arrays.stream(topics).mapToObj(k -> amounts.mostProbable(k, TOP)).toArray(int[][]::new));
  }

  /** The coherence of the most probable terms of a model's topics. */
  public static Coherence of(LdaModel model) {
    return new Coherence(
        IntStream.range(0, model.topics())
            .mapToObj(k -> model.mostProbable(k, TOP))
            .toArray(int[][]::new));
  }

  /**
   * Counts the pairs of a story's terms.
   *
   * @param counts term, count, term, count …, terms ascending
   */
  public void count(int[] counts, LongCounts pairs) {
    for (int k = 0; k < tops.length; k++) {
      boolean[] here = new boolean[tops[k].length];
      for (int i = 0; i < here.length; i++) {
        here[i] = has(counts, tops[k][i]);
        for (int j = 0; j < i; j++) {
          if (here[i] && here[j]) {
            pairs.add(pair(k, i, j), 1);
          }
        }
      }
    }
  }

  /**
   * The coherence of a topic.
   *
   * @param pairs stories by pair, over all stories
   * @param termStories stories by term
   * @param stories all of them
   * @return −1 … 1, empty if there is no pair
   */
  public OptionalDouble npmi(
      int topic, LongCounts pairs, IntToLongFunction termStories, long stories) {
    double sum = 0;
    int n = 0;
    int[] top = tops[topic];
    for (int i = 0; i < top.length; i++) {
      for (int j = 0; j < i; j++) {
        sum +=
            npmi(
                pairs.count(pair(topic, i, j)),
                termStories.applyAsLong(top[i]),
                termStories.applyAsLong(top[j]),
                stories);
        n++;
      }
    }
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
  }

  /**
   * ln(p(xy) / (p(x) p(y))) / −ln p(xy); −1 for a pair that never meets, 1 for one in every story.
   */
  static double npmi(long both, long x, long y, long all) {
    if (both == 0) {
      return -1;
    }
    double together = (double) both / all;
    return both == all
        ? 1
        : Math.log(together / ((double) x / all) / ((double) y / all)) / -Math.log(together);
  }

  private long pair(int topic, int i, int j) {
    return ((long) topic * width + i) * width + j + 1;
  }

  private static boolean has(int[] counts, int term) {
    int low = 0;
    int high = counts.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = counts[2 * middle];
      if (found == term) {
        return true;
      }
      if (found < term) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
