package org.newstide.topic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.newstide.topic.lda.Bag;
import org.newstide.topic.lda.Expectation;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.Mixture;

/** What topics make of a text: their weights in it, and whose its terms are. */
public final class TopicModel implements Serializable {

  private static final long serialVersionUID = 1;

  /** Whole units of weight, so that sums of weights do not depend on their order. */
  public static final int UNIT = 1_000_000;

  /** Weights below this are dropped and the others scaled. */
  private static final double LEAST = .02;

  private final Expectation expectation;

  /**
   * @param most the most topics of a text
   */
  public TopicModel(LdaModel model, int most) {
    this.expectation = model.expectation(most);
  }

  /**
   * A text's terms as topics are learnt from them: counts are damped, 1 + ln n, for a word that
   * stands once in a text soon stands there again.
   *
   * @param counts term, count, term, count …
   */
  public static Bag bag(int[] counts) {
    int[] terms = new int[counts.length / 2];
    float[] damped = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = counts[2 * i];
      damped[i] = (float) (1 + Math.log(counts[2 * i + 1]));
    }
    return new Bag(terms, damped);
  }

  /** How a text's terms are shared among topics. */
  public Mixture mixture(int[] counts) {
    return expectation.of(bag(counts));
  }

  /**
   * The weights of a text's topics: topic, units, topic, units …, topics ascending; none below
   * {@value #LEAST}, but the greatest is always there; units sum to {@link #UNIT}.
   *
   * @param counts term, count, term, count …
   * @return empty for a text without terms
   */
  public int[] weights(int[] counts) {
    if (counts.length == 0) {
      return new int[0];
    }
    Mixture mixture = mixture(counts);
    int[] topics = mixture.topics();
    double[] amounts = new double[topics.length];
    for (int i = 0; i < mixture.shares().length; i++) {
      amounts[i % topics.length] +=
          (double) mixture.shares()[i] * counts[i / topics.length * 2 + 1];
    }
    double greatest = Arrays.stream(amounts).max().orElse(0);
    double least = Math.min(LEAST * Arrays.stream(amounts).sum(), greatest);
    int[] kept =
        IntStream.range(0, topics.length)
            .filter(a -> amounts[a] >= least)
            .boxed()
            .sorted(Comparator.comparingInt(a -> topics[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    return units(topics, amounts, kept);
  }

  /** Scales the amounts at these places and rounds down; the greatest takes what is left. */
  private static int[] units(int[] topics, double[] amounts, int[] kept) {
    double sum = IntStream.of(kept).mapToDouble(a -> amounts[a]).sum();
    int[] units = new int[kept.length * 2];
    int left = UNIT;
    int best = 1;
    for (int i = 0; i < kept.length; i++) {
      units[2 * i] = topics[kept[i]];
      units[2 * i + 1] = (int) (amounts[kept[i]] / sum * UNIT);
      left -= units[2 * i + 1];
      best = units[2 * i + 1] > units[best] ? 2 * i + 1 : best;
    }
    units[best] += left;
    return units;
  }
}
