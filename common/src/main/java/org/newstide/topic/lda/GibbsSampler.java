package org.newstide.topic.lda;

import java.util.SplittableRandom;

/**
 * Draws a topic for each token of a text, anew in each sweep, by the topics of its other tokens and
 * the topics' probabilities, which stay as they are within a sweep (collapsed Gibbs sampling,
 * Griffiths & Steyvers 2004; texts in parallel, Newman, Asuncion, Smyth & Welling 2009). Counts are
 * rounded to whole tokens.
 */
final class GibbsSampler {

  private GibbsSampler() {}

  /** The text with topics drawn by the shares of its terms. */
  static Document start(Expectation expectation, Document document, long seed) {
    Bag bag = document.bag();
    Mixture mixture = expectation.of(bag);
    int m = mixture.topics().length;
    short[] topics = new short[tokens(bag)];
    SplittableRandom random = new SplittableRandom(document.key() ^ seed);
    int token = 0;
    for (int i = 0; i < bag.size(); i++) {
      for (int n = tokens(bag, i); n > 0; n--) {
        double left = random.nextDouble();
        int a = 0;
        while (a < m - 1 && left >= mixture.shares()[i * m + a]) {
          left -= mixture.shares()[i * m + a++];
        }
        topics[token++] = (short) mixture.topics()[a];
      }
    }
    return new Document(document.key(), bag, topics);
  }

  /**
   * The text with topics drawn again. A topic's weight for a token is (n_k + α_k) / α_k · r, r its
   * responsibility for the term: that of the α's alone sums to 1.
   */
  static Document sweep(Expectation expectation, Document document, long seed) {
    Bag bag = document.bag();
    short[] topics = document.topics().clone();
    Counts counts = new Counts(expectation.topics(), topics);
    double[] sums = new double[expectation.topics()];
    SplittableRandom random = new SplittableRandom(document.key() ^ seed);
    int token = 0;
    for (int i = 0; i < bag.size(); i++) {
      int term = bag.terms[i];
      for (int n = tokens(bag, i); n > 0; n--) {
        counts.remove(topics[token]);
        double sum = 0;
        for (int a = 0; a < counts.active; a++) {
          int k = counts.topics[a];
          sum += counts.of[k] / expectation.alpha(k) * expectation.responsibility(k, term);
          sums[a] = sum;
        }
        double at = random.nextDouble() * (sum + 1);
        int k;
        if (at < sum) {
          int a = 0;
          while (at >= sums[a]) {
            a++;
          }
          k = counts.topics[a];
        } else {
          k = byAlphaAlone(expectation, term, at - sum);
        }
        topics[token++] = (short) k;
        counts.add(k);
      }
    }
    return new Document(document.key(), bag, topics);
  }

  /** Adds the tokens of a text to sums, a row a term, a column a topic. */
  static void addTo(double[][] sums, Document document) {
    int token = 0;
    for (int i = 0; i < document.bag().size(); i++) {
      for (int n = tokens(document.bag(), i); n > 0; n--) {
        sums[document.bag().terms[i]][document.topics()[token++]]++;
      }
    }
  }

  /** Counts the tokens of a text's topics as {@link Concentration} takes them. */
  static void addLengths(double[][] histograms, Document document) {
    Counts counts = new Counts(histograms.length - 1, document.topics());
    int[] topics = new int[counts.active];
    float[] amounts = new float[counts.active];
    for (int a = 0; a < topics.length; a++) {
      topics[a] = counts.topics[a];
      amounts[a] = counts.of[topics[a]];
    }
    Concentration.add(topics, amounts, histograms);
  }

  private static int byAlphaAlone(Expectation expectation, int term, double at) {
    double left = at;
    int k = 0;
    while (k < expectation.topics() - 1 && left >= expectation.responsibility(k, term)) {
      left -= expectation.responsibility(k++, term);
    }
    return k;
  }

  private static int tokens(Bag bag) {
    int tokens = 0;
    for (int i = 0; i < bag.size(); i++) {
      tokens += tokens(bag, i);
    }
    return tokens;
  }

  private static int tokens(Bag bag, int place) {
    return Math.max(1, Math.round(bag.counts[place]));
  }

  /** How many tokens each topic of a text has, and which topics have any. */
  private static final class Counts {
    final int[] of;
    final int[] topics;
    int active;

    Counts(int all, short[] tokens) {
      of = new int[all];
      topics = new int[all];
      for (short topic : tokens) {
        add(topic);
      }
    }

    void add(int topic) {
      if (of[topic]++ == 0) {
        topics[active++] = topic;
      }
    }

    void remove(int topic) {
      if (--of[topic] == 0) {
        int a = 0;
        while (topics[a] != topic) {
          a++;
        }
        topics[a] = topics[--active];
      }
    }
  }
}
