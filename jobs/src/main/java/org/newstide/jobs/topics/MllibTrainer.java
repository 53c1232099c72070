package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.newstide.topic.Ints;
import org.newstide.topic.TermAmounts;
import org.newstide.topic.TopicModel;
import org.newstide.topic.lda.LdaModel;

/**
 * Topics by Spark MLlib's latent Dirichlet allocation, online (Hoffman, Blei & Bach 2010).
 *
 * <p>Its samples and its sums follow partitions, so that these are made the same for any input: by
 * hash of the article's id, in the order of the ids, as many as the stories ask for. With up to two
 * partitions the same texts give the same model to the bit; with more, sums are rounded in the
 * order in which tasks end.
 */
final class MllibTrainer {

  /** The most topics of a story. */
  static final int MOST = 8;

  /** The most passes over all leads after it: they mend what it learnt from samples of them. */
  private static final int PASSES = 30;

  /** Passes end when one moves less than this share of the words to other topics. */
  private static final double MOVED = .01;

  private static final int ITERATIONS = 15;

  /** Different terms of stories, summed over the stories of an iteration. */
  private static final double TERMS_AN_ITERATION = 40_000;

  private static final double LEARNING_OFFSET = 10;
  private static final double LEARNING_DECAY = .6;
  private static final double TOPICS_OF_A_STORY = .05;
  private static final double TERMS_OF_A_TOPIC = .02;

  private static final int ONE_PARTITION = 2_000;
  private static final int TWO_PARTITIONS = 150_000;
  private static final int PARTITION = 75_000;

  private MllibTrainer() {}

  /**
   * The leads that have terms, always in the same partitions and order; their period is no matter.
   */
  static Dataset<Row> leads(Dataset<Row> terms, long stories) {
    return terms
        .where(col("is_lead").and(length(col("counts")).gt(0)))
        .withColumn("period_start", lit(null).cast(DataTypes.DateType))
        .repartition(partitions(stories), col("article_id"))
        .sortWithinPartitions("article_id");
  }

  /**
   * Learns topics.
   *
   * @param leads rows of {@link #leads}
   * @param vocabulary number of terms
   * @param topics how many
   */
  static LdaModel fit(Dataset<Row> leads, int vocabulary, int topics, long seed) {
    long all =
        Counting.collect(
                Counting.counts(
                    leads,
                    StoryTerms.class,
                    (story, counts) ->
                        counts.of("").add(1, Ints.decode(story.counts()).length / 2)),
                1)
            .count(1);
    Dataset<Row> vectors = Features.of(leads, vocabulary).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      LDA lda =
          new LDA()
              .setK(topics)
              .setSeed(seed)
              .setOptimizer("online")
              .setMaxIter(ITERATIONS)
              .setSubsamplingRate(Math.min(1, TERMS_AN_ITERATION / all))
              .setLearningOffset(LEARNING_OFFSET)
              .setLearningDecay(LEARNING_DECAY)
              .setDocConcentration(TOPICS_OF_A_STORY)
              .setTopicConcentration(TERMS_OF_A_TOPIC)
              .setOptimizeDocConcentration(false);
      return mended(model(lda.fit(vectors).topicsMatrix()), leads);
    } finally {
      vectors.unpersist();
    }
  }

  private static int partitions(long stories) {
    if (stories <= ONE_PARTITION) {
      return 1;
    }
    return stories <= TWO_PARTITIONS ? 2 : (int) ((stories - 1) / PARTITION) + 1;
  }

  /** In each pass the model becomes what the one before made of the leads. */
  private static LdaModel mended(LdaModel trained, Dataset<Row> leads) {
    LdaModel model = trained;
    TermAmounts before = new TermAmounts(model.topics(), model.terms());
    double moved = 1;
    for (int pass = 0; pass < PASSES && moved >= MOVED; pass++) {
      Broadcast<TopicModel> sent =
          JavaSparkContext.fromSparkContext(leads.sparkSession().sparkContext())
              .broadcast(new TopicModel(model, MOST));
      TermAmounts amounts =
          Sharing.collect(Sharing.amounts(leads, sent), model.topics(), model.terms());
      sent.unpersist();
      moved = amounts.moved(before);
      before = amounts;
      model = amounts.model(model.alpha());
    }
    return model;
  }

  /** MLlib gives weights of terms, a column a topic. */
  private static LdaModel model(Matrix weights) {
    double[][] amounts = new double[weights.numRows()][weights.numCols()];
    for (int t = 0; t < amounts.length; t++) {
      for (int k = 0; k < amounts[t].length; k++) {
        amounts[t][k] = weights.apply(t, k);
      }
    }
    double[] alpha = new double[weights.numCols()];
    Arrays.fill(alpha, TOPICS_OF_A_STORY);
    return new LdaModel(amounts, alpha, Double.MIN_NORMAL);
  }
}
