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

/**
 * A trainer's model made better: passes of expectation maximisation over all leads mend what it
 * learnt from samples of them, and topics whose terms do not hang together are left out.
 */
final class TopicFit {

  /** The most passes over the leads after the trainer's. */
  private static final int PASSES = 30;

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

  /**
   * @param leads {@link StoryTerms} rows that topics are learnt from
   * @param stories how many leads there are, those without terms too
   */
  TopicFit(Dataset<Row> leads, long stories, Vocabulary vocabulary) {
    this.leads = leads;
    this.stories = stories;
    this.vocabulary = vocabulary;
  }

  /** The better model; none if fewer than two of its topics are left. */
  Optional<TopicModel> of(TopicModel trained) {
    TermAmounts amounts = passes(trained, PASSES);
    for (int round = 0; round < ROUNDS; round++) {
      int[] coherent = coherent(amounts);
      if (coherent.length < 2) {
        return Optional.empty();
      }
      if (coherent.length == amounts.topics()) {
        break;
      }
      amounts = passes(amounts.model(coherent), PASSES_AGAIN);
    }
    return Optional.of(amounts.model());
  }

  /**
   * What a model uses of the terms after so many passes, or fewer if little moves any more; in each
   * a model fits best what the one before made of the leads.
   */
  private TermAmounts passes(TopicModel first, int passes) {
    TopicModel model = first;
    TermAmounts amounts = new TermAmounts(model.topics(), vocabulary.size());
    double moved = 1;
    for (int pass = 0; pass < passes && moved >= MOVED; pass++) {
      TermAmounts before = amounts;
      Broadcast<TopicModel> sent =
          JavaSparkContext.fromSparkContext(leads.sparkSession().sparkContext()).broadcast(model);
      amounts = Sharing.collect(Sharing.amounts(leads, sent), model.topics(), vocabulary.size());
      sent.unpersist();
      moved = amounts.moved(before);
      model = amounts.model();
    }
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
