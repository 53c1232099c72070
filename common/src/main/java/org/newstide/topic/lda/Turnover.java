package org.newstide.topic.lda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What changes among topics between two fits. News brings words that no topic had: they go to the
 * topic that is least unlike, and take it over. Such a topic is parted: into what it was, and what
 * it gained. Topics that have become alike are joined. Likeness is the sum of the roots of the
 * products of the terms' probabilities (Bhattacharyya 1943).
 */
final class Turnover {

  /** A topic is parted if it gained so much of what it has, and … */
  static final double GAINED = .25;

  /** … what it gained is no more like what it was than this. */
  static final double UNLIKE = .8;

  /** Topics that are so alike are one. */
  static final double ALIKE = .85;

  private Turnover() {}

  /**
   * The topics to go on with: those of now in their order, without those that are joined to one
   * before them, a parted one as it was; what was gained comes last.
   *
   * @param former the topics before
   * @param now the same topics, fitted to texts of now
   * @param most the most topics to go on with; if there is no room, fewer are parted
   * @param fixed so many of the first ones are joined to none before them
   */
  static LdaModel of(LdaModel former, LdaModel now, int most, int fixed) {
    double[][] likeness = Rows.products(roots(now), roots(now));
    int[] into = IntStream.range(0, now.topics()).map(k -> joined(likeness, k, fixed)).toArray();
    List<double[]> topics = new ArrayList<>();
    List<double[]> gained = new ArrayList<>();
    int kept = (int) IntStream.range(0, into.length).filter(k -> into[k] == k).count();
    for (int k = 0; k < into.length; k++) {
      if (into[k] == k) {
        int own = k;
        int[] together =
            IntStream.range(0, into.length).filter(other -> into[other] == own).toArray();
        double[] gain = gain(former, now, k);
        if (together.length == 1
            && kept + gained.size() < most
            && isTakenOver(former, now, k, gain)) {
          topics.add(column(former, k));
          gained.add(gain);
        } else {
          topics.add(sum(now, together));
        }
      }
    }
    topics.addAll(gained);
    return LdaModel.ofAmounts(Rows.transposed(topics.toArray(double[][]::new)));
  }

  /** The first topic that a topic is as good as. */
  private static int joined(double[][] likeness, int topic, int fixed) {
    for (int k = 0; k < topic && topic >= fixed; k++) {
      if (likeness[k][topic] >= ALIKE && joined(likeness, k, fixed) == k) {
        return k;
      }
    }
    return topic;
  }

  private static boolean isTakenOver(LdaModel former, LdaModel now, int topic, double[] gain) {
    double gained = 0;
    double before = 0;
    double all = 0;
    double roots = 0;
    for (int t = 0; t < gain.length; t++) {
      gained += gain[t];
      before += former.amount(topic, t);
      all += now.amount(topic, t);
      roots += Math.sqrt(gain[t] * former.amount(topic, t));
    }
    return before > 0
        && gained > 0
        && gained >= GAINED * all
        && roots <= UNLIKE * Math.sqrt(gained * before);
  }

  private static double[] gain(LdaModel former, LdaModel now, int topic) {
    return IntStream.range(0, now.terms())
        .mapToDouble(t -> Math.max(0, now.amount(topic, t) - former.amount(topic, t)))
        .toArray();
  }

  private static double[] column(LdaModel model, int topic) {
    return IntStream.range(0, model.terms()).mapToDouble(t -> model.amount(topic, t)).toArray();
  }

  private static double[] sum(LdaModel model, int[] topics) {
    return IntStream.range(0, model.terms())
        .mapToDouble(t -> IntStream.of(topics).mapToDouble(k -> model.amount(k, t)).sum())
        .toArray();
  }

  /** The roots of the topics' probabilities of terms. */
  private static double[][] roots(LdaModel model) {
    double[] totals = model.totals();
    double[][] roots = new double[model.terms()][model.topics()];
    for (int t = 0; t < roots.length; t++) {
      for (int k = 0; k < totals.length; k++) {
        roots[t][k] = totals[k] > 0 ? Math.sqrt(model.amount(k, t) / totals[k]) : 0;
      }
    }
    return roots;
  }
}
