package org.newstide.jobs.topics;

import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.topics.lda.SpectralLda;
import org.newstide.topic.Vocabulary;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.SpectralFit;

/** Topics by {@link SpectralLda}. */
final class SpectralTrainer {

  private SpectralTrainer() {}

  /**
   * Learns topics.
   *
   * @param leads {@link StoryTerms} rows
   * @param topics how many
   */
  static SpectralFit.Fit fit(Dataset<Row> leads, Vocabulary vocabulary, int topics, long seed) {
    return estimator(vocabulary, seed)
        .setK(topics)
        .fit(Features.of(leads, vocabulary.size()))
        .found();
  }

  /**
   * Learns on.
   *
   * @param former topics of this vocabulary
   * @param most the most topics to go on with
   */
  static SpectralFit.Fit update(
      Dataset<Row> leads, Vocabulary vocabulary, LdaModel former, int most, long seed) {
    return estimator(vocabulary, seed)
        .setK(most)
        .update(Features.of(leads, vocabulary.size()), former)
        .found();
  }

  private static SpectralLda estimator(Vocabulary vocabulary, long seed) {
    return new SpectralLda()
        .setSeed(seed)
        .setIdCol(Features.ID)
        .setFeaturesCol(Features.FEATURES)
        .setVocabulary(
            IntStream.range(0, vocabulary.size())
                .mapToObj(vocabulary::text)
                .toArray(String[]::new));
  }
}
