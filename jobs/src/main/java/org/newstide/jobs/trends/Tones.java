package org.newstide.jobs.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.FixedPoint;
import org.newstide.trend.ToneSum;
import org.newstide.trend.ToneTrend;

/** In what tone each series speaks of a target. */
final class Tones {

  private static final double CLEAR_TONE = .05;

  private Tones() {}

  /**
   * The series of each target in each source.
   *
   * @param counted rows of {@link Series#counted}
   * @param calendar rows of {@link Series#calendar}
   * @param tones {@code tones} rows
   * @param targets ids of the targets; each has a row in every period
   * @return {@code tone_trends} rows
   */
  static Dataset<Row> trends(
      Dataset<Row> counted, Dataset<Row> calendar, Dataset<Row> tones, List<String> targets) {
    Dataset<Row> found =
        tones
            .select("target_id", "article_id", "tone")
            .join(counted, "article_id")
            .groupBy("target_id", "source_id", "period_start")
            .agg(
                count(lit(1)).as("articles"),
                sum(col("is_story").cast("long")).as("stories"),
                sum(wholeTone()).as("tones"),
                sum(wholeTone().multiply(wholeTone())).as("squares"),
                sum(storiesWhere(col("tone").leq(-CLEAR_TONE))).as("negative"),
                sum(storiesWhere(col("tone").geq(CLEAR_TONE))).as("positive"));
    Dataset<Row> ids =
        calendar.sparkSession().createDataset(targets, Encoders.STRING()).toDF("target_id");
    return Series.complete(
        ids,
        calendar,
        found,
        ToneSum.class,
        ToneTrend.class,
        ToneSum::series,
        "articles",
        "stories",
        "tones",
        "squares",
        "negative",
        "positive");
  }

  private static Column storiesWhere(Column condition) {
    return col("is_story").and(condition).cast("long");
  }

  /**
   * A story's tone in whole units of {@link ToneSum#UNIT}, so that sums do not depend on their
   * order; 0 for a copy.
   */
  private static Column wholeTone() {
    return when(col("is_story"), FixedPoint.of(col("tone"), ToneSum.UNIT)).otherwise(lit(0L));
  }
}
