package org.newstide.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.newstide.topic.lda.Bag;
import org.newstide.topic.lda.Completion;
import org.newstide.topic.lda.Document;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.SpectralFit;

/**
 * How many topics suit texts. Of each number that is tried, topics are learnt twice, each time
 * without a fifth of the texts, and measured: how well they foretell texts of a tenth that neither
 * saw, how much their terms hang together, how many different terms they have, and how alike the
 * topics of both times are. The first is better the more topics there are, the others the fewer.
 */
public final class TopicCounts {

  private static final int[] TRIED = {5, 10, 20, 30, 50, 75, 100, 150};

  /** A topic needs so many texts of the sample. */
  private static final int TEXTS_OF_TOPIC = 40;

  private static final int PARTS = 10;

  private TopicCounts() {}

  /** The measures of a number of topics. */
  private record Measured(
      int topics, double logPerplexity, double coherence, double diversity, double stability) {}

  /**
   * Tries numbers of topics, the fewest first.
   *
   * @param sample texts that stand for all
   * @param words a hash of each term
   * @param settings with which topics are learnt; of their number, only so many as seeds need
   * @param most the most topics
   */
  public static List<TopicCount> of(
      List<Document> sample, long[] words, SpectralFit.Settings settings, int most) {
    int least = Math.max(2, settings.seeds().size() + 1);
    int greatest = Math.min(most, sample.size() / TEXTS_OF_TOPIC);
    int[] tried = IntStream.of(TRIED).filter(n -> n >= least && n <= greatest).toArray();
    return rated(
        IntStream.of(tried.length > 0 ? tried : new int[] {least})
            .mapToObj(topics -> measured(sample, words, settings.withTopics(topics)))
            .toList());
  }

  private static List<TopicCount> rated(List<Measured> measured) {
    double[] scores =
        IntStream.range(0, measured.size())
            .mapToDouble(
                i ->
                    (place(measured, i, m -> -m.logPerplexity())
                            + place(measured, i, Measured::coherence)
                            + place(measured, i, Measured::diversity)
                            + place(measured, i, Measured::stability))
                        / 4)
            .toArray();
    int best =
        IntStream.range(0, scores.length)
            .boxed()
            .max(Comparator.comparingDouble((Integer i) -> scores[i]).thenComparing(i -> -i))
            .orElseThrow();
    return IntStream.range(0, scores.length)
        .mapToObj(
            i -> {
              Measured m = measured.get(i);
              return new TopicCount(
                  m.topics(),
                  Math.exp(m.logPerplexity()),
                  m.coherence(),
                  m.diversity(),
                  m.stability(),
                  scores[i],
                  i == best);
            })
        .toList();
  }

  /** 0 for the worst, 1 for the best; 1 for all if they are the same. */
  private static double place(
      List<Measured> measured, int index, ToDoubleFunction<Measured> measure) {
    double[] values = measured.stream().mapToDouble(measure).toArray();
    double worst = Arrays.stream(values).min().orElseThrow();
    double best = Arrays.stream(values).max().orElseThrow();
    return best > worst ? (values[index] - worst) / (best - worst) : 1;
  }

  private static Measured measured(
      List<Document> sample, long[] words, SpectralFit.Settings settings) {
    List<LdaModel> models =
        IntStream.of(1, 2)
            .parallel()
            .mapToObj(
                without ->
                    TopicStability.learnt(
                        sample.stream()
                            .filter(text -> part(text) != 0 && (part(text) + 1) / 2 != without)
                            .toList(),
                        words,
                        settings))
            .toList();
    List<int[][]> tops = models.stream().map(TopicStability::tops).toList();
    return new Measured(
        settings.topics(),
        mean(models, model -> logPerplexity(model, sample)),
        mean(tops, top -> coherence(top, sample)),
        mean(tops, TopicCounts::diversity),
        (likeness(tops.get(0), tops.get(1)) + likeness(tops.get(1), tops.get(0))) / 2);
  }

  private static <T> double mean(List<T> of, ToDoubleFunction<T> measure) {
    return of.stream().mapToDouble(measure).average().orElseThrow();
  }

  private static double logPerplexity(LdaModel model, List<Document> sample) {
    Completion completion = new Completion(model);
    Completion.Score score =
        sample.stream()
            .filter(text -> part(text) == 0)
            .map(text -> completion.score(text.bag()))
            .reduce(Completion.Score.NONE, Completion.Score::plus);
    return score.tokens() == 0 ? 0 : Math.log(score.perplexity());
  }

  /** Different terms among those of all topics, of as many as there are: 0 … 1. */
  public static double diversity(int[][] tops) {
    return (double) Arrays.stream(tops).flatMapToInt(Arrays::stream).distinct().count()
        / Arrays.stream(tops).mapToInt(top -> top.length).sum();
  }

  private static double coherence(int[][] tops, List<Document> sample) {
    Coherence coherence = new Coherence(tops);
    LongCounts pairs = new LongCounts();
    LongCounts texts = new LongCounts();
    for (Document text : sample) {
      coherence.count(counts(text.bag()), pairs);
      IntStream.range(0, text.bag().size()).forEach(i -> texts.add(text.bag().term(i) + 1L, 1));
    }
    return IntStream.range(0, tops.length)
        .mapToDouble(
            k -> coherence.npmi(k, pairs, t -> texts.count(t + 1L), sample.size()).orElse(0))
        .average()
        .orElse(0);
  }

  private static double likeness(int[][] tops, int[][] others) {
    return Arrays.stream(TopicStability.likeness(tops, others)).average().orElse(0);
  }

  /** Term, 1, term, 1 …, terms ascending. */
  private static int[] counts(Bag bag) {
    int[] terms = IntStream.range(0, bag.size()).map(bag::term).sorted().toArray();
    return IntStream.range(0, 2 * terms.length).map(i -> i % 2 == 0 ? terms[i / 2] : 1).toArray();
  }

  /** One of ten parts, whatever the fold. */
  private static int part(Document text) {
    return (int) Long.remainderUnsigned(LongCounts.mix(text.key()), PARTS);
  }
}
