package org.newstide.jobs.topics;

import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.topics.lda.SpectralLda;
import org.newstide.topic.Vocabulary;
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
    return new SpectralLda()
        .setK(topics)
        .setSeed(seed)
        .setIdCol(Features.ID)
        .setFeaturesCol(Features.FEATURES)
        .setVocabulary(
            IntStream.range(0, vocabulary.size()).mapToObj(vocabulary::text).toArray(String[]::new))
        .fit(Features.of(leads, vocabulary.size()))
        .found();
  }
}
