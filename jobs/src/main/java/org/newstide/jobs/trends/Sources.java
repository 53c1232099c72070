package org.newstide.jobs.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.article.SourceId;
import org.newstide.config.Config;
import org.newstide.jobs.spark.Records;

/** Which sources have series of their own, and what the corpus holds of each. */
final class Sources {

  private Sources() {}

  /**
   * The articles under the sources that trends count by: the largest sources, ties by id, keep
   * their own, the rest are one, {@link SourceId#OTHER}.
   *
   * @param articles {@code articles} rows
   * @return these rows, with the name of the outlet in {@code outlet}
   */
  static Dataset<Row> folded(Dataset<Row> articles, Config.Trends limits) {
    Dataset<Row> kept =
        articles
            .groupBy(col("source_id").as("outlet"))
            .count()
            .where(col("count").geq(limits.minSourceArticles()))
            .orderBy(col("count").desc(), col("outlet"))
            .limit(limits.maxSources())
            .select(col("outlet"), col("outlet").as("source_id"));
    return articles
        .withColumnRenamed("source_id", "outlet")
        .join(broadcast(kept), Records.names("outlet"), "left")
        .withColumn("source_id", coalesce(col("source_id"), lit(SourceId.OTHER)));
  }

  /**
   * What the corpus holds of each source.
   *
   * @param folded rows of {@link #folded}
   * @param stories {@code stories} rows
   * @return {@code sources} rows
   */
  static Dataset<Row> totals(Dataset<Row> folded, Dataset<Row> stories) {
    return folded
        .join(stories.select("article_id", "story_id"), "article_id")
        .groupBy("source_id")
        .agg(
            countDistinct("outlet").as("sources"),
            count(lit(1)).as("articles"),
            countDistinct("story_id").as("stories"),
            sum(col("published_on").isNull().cast("long")).as("undated"),
            min("published_on").as("first_day"),
            max("published_on").as("last_day"));
  }
}
