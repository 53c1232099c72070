package org.newstide.jobs.topics.lda;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.newstide.topic.TopicStability;
import org.newstide.topic.lda.Bag;
import org.newstide.topic.lda.Completion;
import org.newstide.topic.lda.LdaModel;

/** What topics are measured by. */
final class TopicMeasures {

  /** How many words of a topic are looked at. */
  static final int TOP = 10;

  private static final int WINDOW = 10;
  private static final double SMALL = 1e-12;
  private static final double LAMBDA = .6;

  private TopicMeasures() {}

  /** The ten most probable words of each topic. */
  static int[][] probable(LdaModel model) {
    return IntStream.range(0, model.topics())
        .mapToObj(k -> model.mostProbable(k, TOP))
        .toArray(int[][]::new);
  }

  /** The ten most relevant (Sievert & Shirley 2014, λ = .6). */
  static int[][] relevant(LdaModel model) {
    double[] ofTopics = model.totals();
    double all = Arrays.stream(ofTopics).sum();
    double[] ofWords = new double[model.terms()];
    for (int t = 0; t < ofWords.length; t++) {
      for (int k = 0; k < ofTopics.length; k++) {
        ofWords[t] += model.probability(k, t) * ofTopics[k] / all;
      }
    }
    return IntStream.range(0, model.topics())
        .mapToObj(
            k ->
                IntStream.range(0, ofWords.length)
                    .boxed()
                    .sorted(
                        Comparator.comparingDouble(
                            t ->
                                (1 - LAMBDA) * Math.log(ofWords[t])
                                    - Math.log(model.probability(k, t))))
                    .limit(TOP)
                    .mapToInt(Integer::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }

  /**
   * Mean normalised pointwise mutual information of pairs of a topic's words in windows of ten
   * words, as gensim's c_npmi has it: −1 … 1.
   */
  static double coherence(TokenCorpus corpus, int[][] tops) {
    int[] places = new int[corpus.vocabulary().size()];
    int[] words = Arrays.stream(tops).flatMapToInt(Arrays::stream).distinct().toArray();
    for (int i = 0; i < words.length; i++) {
      places[words[i]] = i + 1;
    }
    long[][] together = new long[words.length][words.length];
    long windows = 0;
    for (int[] text : corpus.texts()) {
      int last = Math.max(0, text.length - WINDOW);
      windows += last + 1;
      for (int start = 0; start <= last; start++) {
        int[] here =
            Arrays.stream(text, start, Math.min(text.length, start + WINDOW))
                .map(word -> places[word])
                .filter(place -> place > 0)
                .distinct()
                .toArray();
        for (int a : here) {
          for (int b : here) {
            together[a - 1][b - 1]++;
          }
        }
      }
    }
    double sum = 0;
    int pairs = 0;
    for (int[] top : tops) {
      for (int i = 0; i < top.length; i++) {
        for (int j = 0; j < i; j++) {
          int a = places[top[i]] - 1;
          int b = places[top[j]] - 1;
          double both = (double) together[a][b] / windows + SMALL;
          double alone = (double) together[a][a] / windows * together[b][b] / windows;
          sum += Math.log(both / alone) / -Math.log(both);
          pairs++;
        }
      }
    }
    return sum / pairs;
  }

  /** Of texts that a model was not fitted to, by document completion. */
  static double perplexity(TokenCorpus corpus, LdaModel model) {
    Completion completion = new Completion(model);
    return IntStream.range(0, corpus.texts().length)
        .parallel()
        .mapToObj(text -> completion.score(bag(corpus, text)))
        .reduce(Completion.Score.NONE, Completion.Score::plus)
        .perplexity();
  }

  /** Mean over topics of the Jaccard index with the most like topic of another model: 0 … 1. */
  static double likeness(int[][] tops, int[][] others) {
    return Arrays.stream(TopicStability.likeness(tops, others)).average().orElse(0);
  }

  private static Bag bag(TokenCorpus corpus, int text) {
    Map<Integer, Integer> counts = corpus.counts(text);
    int[] terms = counts.keySet().stream().mapToInt(word -> word).toArray();
    float[] numbers = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      numbers[i] = counts.get(terms[i]);
    }
    return new Bag(terms, numbers);
  }
}
