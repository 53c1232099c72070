package org.newstide.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.newstide.topic.lda.Document;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.LocalDocuments;
import org.newstide.topic.lda.SpectralFit;

/**
 * Whether topics are found again: topics are learnt anew from texts drawn with replacement, some
 * times (a bootstrap, Efron 1979), and a topic is as stable as its most probable terms are like
 * those of the topic most like it, on average.
 */
public final class TopicStability {

  /** How often topics are learnt anew. */
  private static final int TIMES = 3;

  private TopicStability() {}

  /**
   * The stability of each topic of a model.
   *
   * @param sample texts that stand for all
   * @param words a hash of each term
   * @param settings with which topics are learnt anew
   * @return mean Jaccard indices, 0 … 1
   */
  public static double[] of(
      LdaModel model, List<Document> sample, long[] words, SpectralFit.Settings settings) {
    int[][] own = tops(model);
    double[][] likeness =
        IntStream.range(0, TIMES)
            .parallel()
            .mapToObj(time -> likeness(own, tops(learnt(drawn(sample, time), words, settings))))
            .toArray(double[][]::new);
    return IntStream.range(0, own.length)
        .mapToDouble(k -> Arrays.stream(likeness).mapToDouble(l -> l[k]).average().orElse(0))
        .toArray();
  }

  /** The most probable terms of each topic of a model. */
  static int[][] tops(LdaModel model) {
    return IntStream.range(0, model.topics())
        .mapToObj(k -> model.mostProbable(k, Coherence.TOP))
        .toArray(int[][]::new);
  }

  static LdaModel learnt(List<Document> texts, long[] words, SpectralFit.Settings settings) {
    return SpectralFit.of(new LocalDocuments(texts), words, settings).model();
  }

  /** For each set of terms, the Jaccard index with the most like of others. */
  public static double[] likeness(int[][] tops, int[][] others) {
    return Arrays.stream(tops)
        .mapToDouble(
            top -> Arrays.stream(others).mapToDouble(other -> jaccard(top, other)).max().orElse(0))
        .toArray();
  }

  /** Of terms, none twice, the share in both of those in either: 0 … 1. */
  public static double jaccard(int[] one, int[] other) {
    long both = IntStream.of(one).filter(t -> IntStream.of(other).anyMatch(o -> o == t)).count();
    return (double) both / (one.length + other.length - both);
  }

  /**
   * About as many texts, some several times: how often a text is drawn depends on its key alone
   * (each number of times as probable as with any draw, by Poisson's distribution with mean 1).
   */
  private static List<Document> drawn(List<Document> sample, int time) {
    List<Document> drawn = new ArrayList<>();
    for (Document text : sample) {
      SplittableRandom random = new SplittableRandom(LongCounts.mix(text.key()) + time);
      double product = random.nextDouble();
      while (product > 1 / Math.E) {
        drawn.add(text);
        product *= random.nextDouble();
      }
    }
    return drawn.isEmpty() ? sample : drawn;
  }
}
