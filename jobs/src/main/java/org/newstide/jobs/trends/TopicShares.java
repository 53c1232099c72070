package org.newstide.jobs.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.FixedPoint;
import org.newstide.trend.TopicTrend;
import org.newstide.trend.TopicWeight;

/** How much of each series a topic carries. */
final class TopicShares {

  private TopicShares() {}

  /**
   * The series of each topic in each source.
   *
   * @param counted rows of {@link Series#counted}
   * @param calendar rows of {@link Series#calendar}
   * @param articleTopics {@code article_topics} rows
   * @param topics {@code topics} rows; each topic has a row in every period
   * @return {@code topic_trends} rows
   */
  static Dataset<Row> trends(
      Dataset<Row> counted,
      Dataset<Row> calendar,
      Dataset<Row> articleTopics,
      Dataset<Row> topics) {
    // Of topics that carry the same the one with the lower number leads.
    Dataset<Row> leading =
        articleTopics
            .groupBy("article_id")
            .agg(max(struct(col("weight"), col("topic_id").multiply(-1))).as("most"))
            .select(col("article_id"), col("most.col2").multiply(-1).as("leading"));
    Dataset<Row> found =
        articleTopics
            .select("article_id", "topic_id", "weight")
            .join(leading, "article_id")
            .join(counted.where("is_story"), "article_id")
            .groupBy("topic_id", "source_id", "period_start")
            .agg(
                sum(FixedPoint.of(col("weight"), TopicWeight.UNIT)).as("weights"),
                sum(when(col("topic_id").equalTo(col("leading")), 1L).otherwise(0L)).as("stories"));
    return Series.complete(
        topics.select("topic_id"),
        calendar,
        found,
        TopicWeight.class,
        TopicTrend.class,
        TopicWeight::series,
        "weights",
        "stories");
  }
}
