package org.newstide.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.newstide.topic.lda.LdaModel;

/**
 * How often each topic uses each term in the stories, in thousandths of a word: what topics are
 * described by.
 */
public final class TermAmounts {

  /** Thousandths: sums of whole numbers do not depend on their order. */
  public static final int UNIT = 1000;

  /** λ of relevance that readers judged best (Sievert & Shirley 2014). */
  static final double LAMBDA = .6;

  private static final double SMOOTHING = .01;

  private final int topics;
  private final int terms;
  private final long[] amounts;
  private final long[] ofTopics;
  private final long[] ofTerms;

  /** Amounts that are all 0. */
  public TermAmounts(int topics, int terms) {
    this.topics = topics;
    this.terms = terms;
    this.amounts = new long[topics * terms];
    this.ofTopics = new long[topics];
    this.ofTerms = new long[terms];
  }

  /** Number of topics. */
  public int topics() {
    return topics;
  }

  /** Adds to what a topic uses of a term. */
  public void add(int topic, int term, long amount) {
    amounts[term * topics + topic] += amount;
    ofTopics[topic] += amount;
    ofTerms[term] += amount;
  }

  /** What a topic uses of a term. */
  long of(int topic, int term) {
    return amounts[term * topics + topic];
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
    return IntStream.range(0, terms)
        .filter(t -> of(topic, t) > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(t -> of(topic, t))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
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

  private double probability(int topic, int term) {
    return ofTopics[topic] == 0 ? 0 : (double) of(topic, term) / ofTopics[topic];
  }
}
