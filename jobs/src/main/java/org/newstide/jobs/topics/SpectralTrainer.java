package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.topics.lda.DocumentReader;
import org.newstide.jobs.topics.lda.SpectralLda;
import org.newstide.topic.Ints;
import org.newstide.topic.SeedTopics;
import org.newstide.topic.TopicCount;
import org.newstide.topic.TopicCounts;
import org.newstide.topic.TopicModel;
import org.newstide.topic.TopicStability;
import org.newstide.topic.Vocabulary;
import org.newstide.topic.lda.Document;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.SpectralFit;

/** Topics by {@link SpectralLda}, and what a sample of the stories tells about them. */
final class SpectralTrainer {

  /** The most stories of the sample, and … */
  private static final int SAMPLE = 20_000;

  /** … the most terms that these have in all: topics are learnt from it several times. */
  private static final int TERMS_OF_SAMPLE = 1_000_000;

  private final Dataset<Row> leads;
  private final String[] vocabulary;
  private final SpectralLda estimator;
  private List<Document> sample = List.of();

  /**
   * @param leads {@link StoryTerms} rows
   * @param seeds of the first topics
   */
  SpectralTrainer(Dataset<Row> leads, Vocabulary vocabulary, SeedTopics seeds, long seed) {
    this.leads = leads;
    this.vocabulary = vocabulary.texts().toArray(String[]::new);
    this.estimator =
        new SpectralLda()
            .setSeed(seed)
            .setIdCol(Features.ID)
            .setFeaturesCol(Features.FEATURES)
            .setVocabulary(this.vocabulary);
    if (seeds.size() > 0) {
      estimator.setSeedTerms(
          seeds.seeds().terms().stream()
              .map(
                  terms ->
                      String.join(", ", IntStream.of(terms).mapToObj(vocabulary::text).toList()))
              .toArray(String[]::new));
    }
  }

  /** Learns so many topics. */
  SpectralFit.Fit fit(int topics) {
    return estimator.setK(topics).fit(features()).found();
  }

  /**
   * Learns on.
   *
   * @param former topics of this vocabulary, those with seeds first
   * @param most the most topics to go on with
   */
  SpectralFit.Fit update(LdaModel former, int most) {
    return estimator.setK(most).update(features(), former).found();
  }

  /** How well numbers of topics suit the stories, up to so many topics. */
  List<TopicCount> counts(int most) {
    return TopicCounts.of(sample(), words(), estimator.settings(most), most);
  }

  /** The stability of topics that were found. */
  double[] stability(LdaModel found) {
    int topics = Math.max(found.topics(), estimator.seeds().size() + 1);
    return TopicStability.of(found, sample(), words(), estimator.settings(topics));
  }

  private Dataset<Row> features() {
    return Features.of(leads, vocabulary.length);
  }

  private long[] words() {
    return estimator.words(vocabulary.length);
  }

  private List<Document> sample() {
    if (sample.isEmpty()) {
      sample = drawn();
    }
    return sample;
  }

  /** Stories by chance, the same of the same ones. */
  private List<Document> drawn() {
    List<Row> rows =
        leads
            .select(Features.ID, "counts")
            .orderBy(xxhash64(col(Features.ID)), col(Features.ID))
            .limit(SAMPLE)
            .collectAsList();
    List<Document> drawn = new ArrayList<>();
    int terms = 0;
    for (Row row : rows) {
      Document story =
          new Document(
              DocumentReader.hash(row.getString(0)),
              TopicModel.bag(Ints.decode((byte[]) row.get(1))));
      terms += story.bag().size();
      if (terms > TERMS_OF_SAMPLE && !drawn.isEmpty()) {
        break;
      }
      drawn.add(story);
    }
    return drawn;
  }
}
