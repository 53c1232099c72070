package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.util.stream.IntStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.newstide.jobs.spark.Records;
import org.newstide.topic.ArticleTopic;
import org.newstide.topic.Ints;
import org.newstide.topic.TopicModel;
import org.newstide.topic.Vocabulary;
import org.newstide.trend.PeriodTerm;

/** Weights and amounts as rows of the tables that are as long as the corpus. */
final class TopicRows {

  private static final int PERIOD_TERMS = 10;

  private TopicRows() {}

  /**
   * {@code article_topics} rows.
   *
   * @param weighted {@link StoryTerms} rows with weights
   * @param ids the id of each topic of the model
   */
  static Dataset<Row> articleTopics(Dataset<Row> weighted, int[] ids) {
    return Records.flatMap(
        weighted,
        StoryTerms.class,
        ArticleTopic.class,
        story -> {
          int[] weights = Ints.decode(story.weights());
          return IntStream.range(0, weights.length / 2)
              .filter(i -> ids[weights[2 * i]] > 0)
              .mapToObj(
                  i ->
                      new ArticleTopic(
                          story.articleId(),
                          ids[weights[2 * i]],
                          weights[2 * i + 1] / (double) TopicModel.UNIT));
        });
  }

  /**
   * {@code topic_terms_by_period} rows: the most used terms of each topic in each period.
   *
   * @param amounts {@link Amount} rows
   * @param ids the id of each topic of the model
   */
  static Dataset<Row> termsByPeriod(
      Dataset<Row> amounts, int[] ids, Broadcast<Vocabulary> vocabulary) {
    WindowSpec all = Window.partitionBy("topic", "period_start");
    Dataset<Row> ranked =
        amounts
            .where(col("period_start").isNotNull())
            .groupBy("topic", "period_start", "term")
            .agg(sum("n").as("n"))
            .withColumn("rank", row_number().over(all.orderBy(col("n").desc(), col("term"))))
            .withColumn("probability", col("n").divide(sum("n").over(all)))
            .where(col("rank").leq(PERIOD_TERMS));
    return Records.map(
        ranked,
        RankedAmount.class,
        PeriodTerm.class,
        amount ->
            new PeriodTerm(
                ids[amount.topic()],
                amount.periodStart(),
                amount.rank(),
                vocabulary.value().text(amount.term()),
                amount.probability()));
  }
}
