package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How well a model foretells texts that it was not fitted to: every second token of a text is read,
 * the others are foretold from its topics (document completion, Wallach, Murray, Salakhutdinov &
 * Mimno 2009). All topics may take part, by expectation maximisation.
 */
public final class Completion implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int STEPS = 50;

  /**
   * What was foretold.
   *
   * @param logLikelihood sum of the natural logarithms of the tokens' probabilities
   * @param tokens how many
   */
  public record Score(double logLikelihood, long tokens) implements Serializable {

    /** Of no text. */
    public static final Score NONE = new Score(0, 0);

    /** Of both. */
    public Score plus(Score other) {
      return new Score(logLikelihood + other.logLikelihood, tokens + other.tokens);
    }

    /** e to the power of minus the mean logarithm. */
    public double perplexity() {
      return Math.exp(-logLikelihood / tokens);
    }
  }

  private final double[] alpha;
  private final float[][] probabilities;

  public Completion(LdaModel model) {
    alpha = model.alpha();
    probabilities = new float[model.terms()][model.topics()];
    for (int t = 0; t < probabilities.length; t++) {
      for (int k = 0; k < alpha.length; k++) {
        probabilities[t][k] = (float) model.probability(k, t);
      }
    }
  }

  /** The score of a text; counts are rounded to whole tokens, taken term by term. */
  public Score score(Bag bag) {
    int[] tokens = new int[bag.size()];
    int[] read = new int[bag.size()];
    int at = 0;
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = Math.max(1, Math.round(bag.counts[i]));
      read[i] = (at + tokens[i] + 1) / 2 - (at + 1) / 2;
      at += tokens[i];
    }
    double[] topics = topics(bag, read);
    double sum = Arrays.stream(topics).sum();
    double logLikelihood = 0;
    for (int i = 0; i < tokens.length; i++) {
      if (tokens[i] > read[i]) {
        double probability = product(probabilities[bag.terms[i]], topics) / sum;
        logLikelihood += (tokens[i] - read[i]) * Math.log(probability);
      }
    }
    return new Score(logLikelihood, at / 2);
  }

  private double[] topics(Bag bag, int[] read) {
    double[] topics = alpha.clone();
    for (int step = 0; step < STEPS; step++) {
      double[] next = alpha.clone();
      for (int i = 0; i < read.length; i++) {
        if (read[i] > 0) {
          float[] row = probabilities[bag.terms[i]];
          double scale = read[i] / product(row, topics);
          for (int k = 0; k < next.length; k++) {
            next[k] += scale * row[k] * topics[k];
          }
        }
      }
      topics = next;
    }
    return topics;
  }

  private static double product(float[] row, double[] topics) {
    double sum = 0;
    for (int k = 0; k < topics.length; k++) {
      sum += row[k] * topics[k];
    }
    return sum;
  }
}
