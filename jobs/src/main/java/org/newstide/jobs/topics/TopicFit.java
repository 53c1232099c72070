package org.newstide.jobs.topics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.topic.Coherence;
import org.newstide.topic.LongCounts;
import org.newstide.topic.TermAmounts;
import org.newstide.topic.TopicModel;
import org.newstide.topic.Vocabulary;
import org.newstide.topic.lda.LdaModel;

/** A trainer's model without the topics whose terms do not hang together. */
final class TopicFit {

  /** Passes end when one moves less than this share of the words to other topics. */
  private static final double MOVED = .01;

  /** Passes after topics were left out, and how often some may be. */
  private static final int PASSES_AGAIN = 3;

  private static final int ROUNDS = 3;

  /** A topic whose terms meet hardly more often than chance would have it is none. */
  private static final double LEAST_COHERENCE = .02;

  private final Dataset<Row> leads;
  private final long stories;
  private final Vocabulary vocabulary;
  private final int most;

  /**
   * @param leads {@link StoryTerms} rows that topics are learnt from
   * @param stories how many leads there are, those without terms too
   * @param most the most topics of a story
   */
  TopicFit(Dataset<Row> leads, long stories, Vocabulary vocabulary, int most) {
    this.leads = leads;
    this.stories = stories;
    this.vocabulary = vocabulary;
    this.most = most;
  }

  /**
   * The model of the topics that hang together; none if there are fewer than two.
   *
   * @param passes of expectation maximisation over all leads before, at most; 0 for a trainer that
   *     has seen them all
   */
  Optional<LdaModel> of(LdaModel trained, int passes) {
    LdaModel model = passes(trained, passes);
    for (int round = 0; round < ROUNDS; round++) {
      TermAmounts amounts = amounts(model);
      int[] coherent = coherent(amounts);
      if (coherent.length < 2) {
        return Optional.empty();
      }
      if (coherent.length == model.topics()) {
        break;
      }
      model = passes(amounts.model(coherent, model.alpha()), PASSES_AGAIN);
    }
    return Optional.of(model);
  }

  /**
   * A model after so many passes, or fewer if little moves any more; in each it becomes what the
   * one before made of the leads.
   */
  private LdaModel passes(LdaModel first, int passes) {
    LdaModel model = first;
    TermAmounts before = new TermAmounts(model.topics(), vocabulary.size());
    double moved = 1;
    for (int pass = 0; pass < passes && moved >= MOVED; pass++) {
      TermAmounts amounts = amounts(model);
      moved = amounts.moved(before);
      before = amounts;
      model = amounts.model(IntStream.range(0, model.topics()).toArray(), model.alpha());
    }
    return model;
  }

  private TermAmounts amounts(LdaModel model) {
    Broadcast<TopicModel> sent =
        JavaSparkContext.fromSparkContext(leads.sparkSession().sparkContext())
            .broadcast(new TopicModel(model, most));
    TermAmounts amounts =
        Sharing.collect(Sharing.amounts(leads, sent), model.topics(), vocabulary.size());
    sent.unpersist();
    return amounts;
  }

  private int[] coherent(TermAmounts amounts) {
    int[] all = IntStream.range(0, amounts.topics()).toArray();
    Coherence coherence = Coherence.of(amounts, all);
    LongCounts pairs = Sharing.pairs(leads, coherence);
    return Arrays.stream(all)
        .filter(
            k ->
                coherence.npmi(k, pairs, vocabulary::stories, stories).orElse(-1)
                    >= LEAST_COHERENCE)
        .toArray();
  }
}
