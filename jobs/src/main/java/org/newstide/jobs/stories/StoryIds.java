package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Records;

/** The ids of stories, which last. */
final class StoryIds {

  private StoryIds() {}

  /**
   * Which article gives the id of a story of the release before on: of those whose text is what it
   * was the earliest that told it.
   *
   * @param texts article_id, fingerprint, published_on, published_at
   * @param former article_id, fingerprint, story_id of the release before
   * @return the texts, with kept_id and with those that are taken of the ids made of the article's
   *     own, both null for most
   */
  static Dataset<Row> kept(Dataset<Row> texts, Dataset<Row> former) {
    Column asPublished =
        struct(
            col("published_on").isNull(),
            col("published_on"),
            col("published_at").isNull(),
            col("published_at"),
            col("article_id"));
    Dataset<Row> kept =
        texts
            .join(former, Records.names("article_id", "fingerprint"))
            .groupBy(col("story_id").as("kept_id"))
            .agg(min(asPublished).getField("article_id").as("article_id"));
    Dataset<Row> taken =
        kept.groupBy(substring_index(col("kept_id"), "-", 1).as("article_id"))
            .agg(collect_list(struct(col("kept_id").as("id"))).as("taken"));
    return texts
        .join(kept, Records.names("article_id"), "left")
        .join(taken, Records.names("article_id"), "left");
  }

  /**
   * The articles whose ids may not be their stories', though they tell the same as no other: those
   * of stories that had several articles or another article's id, and the articles of these ids.
   *
   * @param former {@code stories} rows of the release before
   * @return article_id
   */
  static Dataset<Row> entangled(Dataset<Row> former) {
    Dataset<Row> ids =
        former
            .where(not(col("is_lead")).or(col("story_id").notEqual(col("article_id"))))
            .select("story_id");
    return former.join(ids, Records.names("story_id"), "left_semi").select("article_id").union(ids);
  }

  /**
   * The stories of articles that share theirs with no other.
   *
   * @param texts article_id, published_on
   * @return {@code stories} rows with published_on beside
   */
  static Dataset<Row> ofOne(Dataset<Row> texts) {
    return texts.select(
        col("article_id"),
        col("article_id").as("story_id"),
        lit(true).as("is_lead"),
        lit(1.0).as("similarity"),
        col("published_on"));
  }
}
