package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.newstide.jobs.spark.Records;

/** The ids of stories, which last. */
final class Ids {

  private static final Column[] PUBLISHED = {
    col("published_on").asc_nulls_last(),
    col("published_at").asc_nulls_last(),
    col("article_id").asc()
  };

  private Ids() {}

  /**
   * Names the groups. Of the articles whose text is what it was, the earliest that told a story
   * keeps its id for the group that it is in now; of several ids of a group, that of the earliest
   * of these articles stands. A group without one takes its lead's id.
   *
   * @param told the lead of each article
   * @param former article_id, fingerprint, story_id of the release before
   * @return {@code stories} rows with published_on beside
   */
  static Dataset<Row> stories(Dataset<Row> told, Dataset<Row> former) {
    Dataset<Row> held =
        told.join(former, Records.names("article_id", "fingerprint"))
            .transform(rows -> firstOf(rows, "story_id"))
            .transform(rows -> firstOf(rows, "lead_id"))
            .select("lead_id", "story_id");
    Dataset<Row> taken = held.select(col("story_id").as("lead_id"), lit(true).as("is_taken"));
    Column newId =
        when(
                col("is_taken"),
                concat(col("lead_id"), lit("-"), substring(col("lead_fingerprint"), 1, 8)))
            .otherwise(col("lead_id"));
    return told.join(held, Records.names("lead_id"), "left")
        .join(taken, Records.names("lead_id"), "left")
        .withColumn("story_id", coalesce(col("story_id"), newId))
        .withColumn("is_lead", col("article_id").equalTo(col("lead_id")));
  }

  private static Dataset<Row> firstOf(Dataset<Row> rows, String key) {
    return rows.withColumn("place", row_number().over(Window.partitionBy(key).orderBy(PUBLISHED)))
        .where(col("place").equalTo(1))
        .drop("place");
  }
}
