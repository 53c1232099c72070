package org.newstide.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.newstide.topic.lda.LdaModel;

/**
 * How often each topic uses each term in the stories, in thousandths of a word, kept apart for two
 * halves of the stories: what topics are described by.
 */
public final class TermAmounts {

  /** Thousandths: sums of whole numbers do not depend on their order. */
  public static final int UNIT = 1000;

  /** λ of relevance that readers judged best (Sievert & Shirley 2014). */
  static final double LAMBDA = .6;

  private static final double SMOOTHING = .01;

  private final int topics;
  private final int terms;
  private final long[][] halves;
  private final long[] ofTopics;
  private final long[] ofTerms;

  /** Amounts that are all 0. */
  public TermAmounts(int topics, int terms) {
    this.topics = topics;
    this.terms = terms;
    this.halves = new long[2][topics * terms];
    this.ofTopics = new long[topics];
    this.ofTerms = new long[terms];
  }

  /** The half of a story, 0 or 1, at random by its id. */
  public static int half(String id) {
    return (int) (LongCounts.mix(id.hashCode()) & 1);
  }

  /** Number of topics. */
  public int topics() {
    return topics;
  }

  /** Adds to what a topic uses of a term in a half (0 or 1). */
  public void add(int topic, int term, int half, long amount) {
    halves[half][term * topics + topic] += amount;
    ofTopics[topic] += amount;
    ofTerms[term] += amount;
  }

  /** What a topic uses of a term. */
  long of(int topic, int term) {
    return halves[0][term * topics + topic] + halves[1][term * topics + topic];
  }

  /**
   * The model whose amounts these are.
   *
   * @param alpha the concentration of each topic
   */
  public LdaModel model(double[] alpha) {
    double[][] amounts = new double[terms][topics];
    for (int t = 0; t < terms; t++) {
      for (int k = 0; k < topics; k++) {
        amounts[t][k] = (double) of(k, t) / UNIT;
      }
    }
    return new LdaModel(amounts, alpha, SMOOTHING);
  }

  /**
   * The share of uses of terms that other topics have than before.
   *
   * @param before amounts of as many topics and terms
   * @return 0 … 1, 1 if there were none
   */
  public double moved(TermAmounts before) {
    long gained = 0;
    for (int t = 0; t < terms; t++) {
      for (int k = 0; k < topics; k++) {
        gained += Math.max(0, of(k, t) - before.of(k, t));
      }
    }
    return gained == 0 ? 0 : gained / (double) Arrays.stream(ofTopics).sum();
  }

  /** A topic's terms with their probabilities and relevance, the most relevant first. */
  public List<RankedTerm> ranked(int topic) {
    double corpus = Arrays.stream(ofTopics).sum();
    return IntStream.range(0, terms)
        .filter(t -> of(topic, t) > 0)
        .mapToObj(
            t -> {
              double probability = (double) of(topic, t) / ofTopics[topic];
              double lift = probability / (ofTerms[t] / corpus);
              return new RankedTerm(
                  t, probability, LAMBDA * Math.log(probability) + (1 - LAMBDA) * Math.log(lift));
            })
        .sorted(
            Comparator.comparingDouble(RankedTerm::relevance)
                .reversed()
                .thenComparingInt(RankedTerm::term))
        .toList();
  }

  /** A topic's most probable terms, ties by number. */
  public int[] mostProbable(int topic, int count) {
    return top(t -> of(topic, t), count);
  }

  /**
   * Mean share of a term's probability over all topics that is in this one, over its most probable
   * terms.
   *
   * @return 0 … 1, empty for a topic that uses nothing
   */
  public OptionalDouble exclusivity(int topic, int count) {
    return Arrays.stream(mostProbable(topic, count))
        .mapToDouble(
            t ->
                probability(topic, t)
                    / IntStream.range(0, topics).mapToDouble(k -> probability(k, t)).sum())
        .average();
  }

  /**
   * Jaccard index of a topic's most probable terms in the two halves.
   *
   * @return 0 … 1, empty if a half has none
   */
  public OptionalDouble stability(int topic, int count) {
    int[] first = top(t -> halves[0][t * topics + topic], count);
    int[] second = top(t -> halves[1][t * topics + topic], count);
    if (first.length == 0 || second.length == 0) {
      return OptionalDouble.empty();
    }
    long both =
        Arrays.stream(first).filter(t -> Arrays.stream(second).anyMatch(s -> s == t)).count();
    return OptionalDouble.of((double) both / (first.length + second.length - both));
  }

  private double probability(int topic, int term) {
    return ofTopics[topic] == 0 ? 0 : (double) of(topic, term) / ofTopics[topic];
  }

  private int[] top(IntToLongFunction amount, int count) {
    return IntStream.range(0, terms)
        .filter(t -> amount.applyAsLong(t) > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(amount::applyAsLong)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
