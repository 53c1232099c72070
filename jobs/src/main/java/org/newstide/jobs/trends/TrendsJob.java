package org.newstide.jobs.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.newstide.config.Config;
import org.newstide.entity.Theme;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.trend.CoverageCount;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;
import org.newstide.trend.ToneSum;
import org.newstide.trend.ToneTrend;

/** Articles, stories, themes and tones to trends: the marts. */
public final class TrendsJob {

  private static final double CLEAR_TONE = .05;

  private TrendsJob() {}

  /** Writes the trends of every theme and target of the config, and the totals beside them. */
  public static void run(Draft draft, Config config) throws IOException {
    Dataset<Row> counted =
        Series.counted(draft.read(Tables.ARTICLES), draft.read(Tables.STORIES), config.period())
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> calendar = Series.calendar(counted, config.period());
      draft.write(
          Tables.COVERAGE_TRENDS,
          coverage(
              counted,
              calendar,
              draft.read(Tables.THEME_ARTICLES),
              config.themes().stream().map(Theme::id).toList()));
      draft.write(
          Tables.TONE_TRENDS,
          tone(counted, calendar, draft.read(Tables.TONES), config.toneTargets()));
      draft.write(Tables.PERIODS, periods(calendar, config.period()));
      draft.write(Tables.SOURCES, sources(draft.read(Tables.ARTICLES), draft.read(Tables.STORIES)));
    } finally {
      counted.unpersist();
    }
  }

  /**
   * How much of each series a theme has.
   *
   * @param counted rows of {@link Series#counted}
   * @param calendar rows of {@link Series#calendar}
   * @param themeArticles {@code theme_articles} rows
   * @param themes ids of the themes; each has a row in every period
   * @return {@code coverage_trends} rows
   */
  static Dataset<Row> coverage(
      Dataset<Row> counted,
      Dataset<Row> calendar,
      Dataset<Row> themeArticles,
      List<String> themes) {
    Dataset<Row> found =
        themeArticles
            .select("theme_id", "article_id")
            .join(counted, "article_id")
            .groupBy("theme_id", "source_id", "period_start")
            .agg(count(lit(1)).as("articles"), sum(stories()).as("stories"));
    Dataset<Row> rows =
        grid("theme_id", themes, calendar)
            .join(found, Records.names("theme_id", "source_id", "period_start"), "left")
            .na()
            .fill(0, new String[] {"articles", "stories"});
    return Records.map(rows, CoverageCount.class, CoverageTrend.class, CoverageCount::trend);
  }

  /**
   * In what tone each series speaks of a target.
   *
   * @param tones {@code tones} rows
   * @param targets ids of the targets; each has a row in every period
   * @return {@code tone_trends} rows
   */
  static Dataset<Row> tone(
      Dataset<Row> counted, Dataset<Row> calendar, Dataset<Row> tones, List<String> targets) {
    Dataset<Row> sums =
        tones
            .select("target_id", "article_id", "tone")
            .join(counted, "article_id")
            .groupBy("target_id", "source_id", "period_start")
            .agg(
                count(lit(1)).as("articles"),
                sum(stories()).as("stories"),
                sum(wholeTone()).as("tones"),
                sum(wholeTone().multiply(wholeTone())).as("squares"),
                sum(storiesWhere(col("tone").leq(-CLEAR_TONE))).as("negative"),
                sum(storiesWhere(col("tone").geq(CLEAR_TONE))).as("positive"));
    Dataset<Row> rows =
        grid("target_id", targets, calendar)
            .join(sums, Records.names("target_id", "source_id", "period_start"), "left")
            .na()
            .fill(
                0,
                new String[] {"articles", "stories", "tones", "squares", "negative", "positive"});
    return Records.map(rows, ToneSum.class, ToneTrend.class, ToneSum::trend);
  }

  /** Rows of the table of periods from those of {@link Series#calendar}. */
  static Dataset<Row> periods(Dataset<Row> calendar, Period period) {
    return calendar
        .where(col("source_id").equalTo(Series.ALL))
        .withColumn("period_end", Periods.end(col("period_start"), period))
        .withColumnsRenamed(Map.of("total_articles", "articles", "total_stories", "stories"));
  }

  /** {@code sources} rows from {@code articles} and {@code stories} rows. */
  static Dataset<Row> sources(Dataset<Row> articles, Dataset<Row> stories) {
    return articles
        .join(stories.select("article_id", "story_id"), "article_id")
        .groupBy("source_id")
        .agg(
            count(lit(1)).as("articles"),
            lit(1L).as("sources"),
            countDistinct("story_id").as("stories"),
            sum(col("published_on").isNull().cast("long")).as("undated"),
            min("published_on").as("first_day"),
            max("published_on").as("last_day"));
  }

  private static Dataset<Row> grid(String column, List<String> ids, Dataset<Row> calendar) {
    return calendar
        .sparkSession()
        .createDataset(ids, Encoders.STRING())
        .toDF(column)
        .crossJoin(calendar);
  }

  private static Column stories() {
    return col("is_story").cast("long");
  }

  private static Column storiesWhere(Column condition) {
    return col("is_story").and(condition).cast("long");
  }

  /**
   * A story's tone in whole units of {@link ToneSum#UNIT}, so that sums do not depend on their
   * order; 0 for a copy.
   */
  private static Column wholeTone() {
    return when(col("is_story"), round(col("tone").multiply(lit((double) ToneSum.UNIT))))
        .otherwise(lit(0.0))
        .cast("long");
  }
}
