package org.newstide.jobs.topics;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.topic.Coherence;
import org.newstide.topic.LongCounts;
import org.newstide.topic.Vocabulary;
import org.newstide.topic.lda.LdaModel;

/** A trainer's model without the topics whose terms do not hang together. */
final class CoherentTopics {

  /** A topic whose terms meet hardly more often than chance would have it is none. */
  private static final double LEAST_COHERENCE = .02;

  private CoherentTopics() {}

  /**
   * The model of the topics that hang together; none if there are fewer than two.
   *
   * @param asked so many of the first topics are asked for, and stay
   * @param leads {@link StoryTerms} rows that topics were learnt from
   * @param stories how many leads there are, those without terms too
   */
  static Optional<LdaModel> of(
      LdaModel model, int asked, Dataset<Row> leads, long stories, Vocabulary vocabulary) {
    Coherence coherence = Coherence.of(model);
    LongCounts pairs = Sharing.pairs(leads, coherence);
    int[] kept =
        IntStream.range(0, model.topics())
            .filter(
                k ->
                    k < asked
                        || coherence.npmi(k, pairs, vocabulary::stories, stories).orElse(-1)
                            >= LEAST_COHERENCE)
            .toArray();
    return kept.length < 2
        ? Optional.empty()
        : Optional.of(kept.length == model.topics() ? model : model.of(kept));
  }
}
