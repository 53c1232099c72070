package org.newstide.jobs.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.newstide.article.SourceId;
import org.newstide.jobs.spark.Records;
import org.newstide.trend.Period;

/** The series that every trend counts in: one a source, and one for all sources. */
final class Series {

  private Series() {}

  /**
   * Where each dated article counts: once in its source's series and once in the pooled one. It
   * counts as a story where it is the story's lead (pooled) or the source's first article of the
   * story.
   *
   * @param articles {@code articles} rows
   * @param stories {@code stories} rows
   * @return article_id, source_id, published_on, period_start, is_story
   */
  static Dataset<Row> counted(Dataset<Row> articles, Dataset<Row> stories, Period period) {
    Dataset<Row> dated =
        articles
            .where("published_on is not null")
            .select("article_id", "source_id", "published_on", "published_at")
            .join(stories.select("article_id", "story_id", "is_lead"), "article_id")
            .withColumn("period_start", Periods.start(col("published_on"), period));
    Dataset<Row> pooled =
        dated.withColumn("source_id", lit(SourceId.ALL)).withColumn("is_story", col("is_lead"));
    Dataset<Row> bySource =
        dated.withColumn(
            "is_story",
            row_number()
                .over(
                    Window.partitionBy("source_id", "story_id")
                        .orderBy(
                            col("published_on"),
                            col("published_at").asc_nulls_last(),
                            col("article_id")))
                .equalTo(1));
    return pooled
        .unionByName(bySource)
        .select("article_id", "source_id", "published_on", "period_start", "is_story");
  }

  /**
   * Every period of every series from its first to its last article, with all that was published in
   * it.
   *
   * @param counted rows of {@link #counted}
   * @return source_id, period_start, total_articles, total_stories, is_complete
   */
  static Dataset<Row> calendar(Dataset<Row> counted, Period period) {
    Dataset<Row> totals =
        counted
            .groupBy("source_id", "period_start")
            .agg(
                count(lit(1)).as("total_articles"),
                sum(col("is_story").cast("long")).as("total_stories"));
    return counted
        .groupBy("source_id")
        .agg(
            min("published_on").as("first_day"),
            max("published_on").as("last_day"),
            min("period_start").as("first_period"),
            max("period_start").as("last_period"))
        .withColumn(
            "period_start", Periods.calendar(col("first_period"), col("last_period"), period))
        .join(totals, Records.names("source_id", "period_start"), "left")
        .na()
        .fill(0, new String[] {"total_articles", "total_stories"})
        .withColumn(
            "is_complete",
            col("period_start")
                .geq(col("first_day"))
                .and(Periods.end(col("period_start"), period).leq(col("last_day"))))
        .select("source_id", "period_start", "total_articles", "total_stories", "is_complete");
  }

  /** Rows of the table of periods from those of {@link #calendar}. */
  static Dataset<Row> periods(Dataset<Row> calendar, Period period) {
    return calendar
        .where(col("source_id").equalTo(SourceId.ALL))
        .withColumn("period_end", Periods.end(col("period_start"), period))
        .withColumnsRenamed(Map.of("total_articles", "articles", "total_stories", "stories"));
  }

  /**
   * Gap-free series: a row for each id and each period of each source, the sums 0 where nothing was
   * found; each series then passed whole to a function.
   *
   * @param ids one column: the ids that have a series in every source
   * @param calendar rows of {@link #calendar}
   * @param found rows by id, source_id and period_start with these sums
   */
  static <A extends Record, B extends Record> Dataset<Row> complete(
      Dataset<Row> ids,
      Dataset<Row> calendar,
      Dataset<Row> found,
      Class<A> counts,
      Class<B> trends,
      Records.Step<List<A>, Stream<B>> series,
      String... sums) {
    String id = ids.columns()[0];
    Dataset<Row> rows =
        ids.crossJoin(calendar)
            .join(found, Records.names(id, "source_id", "period_start"), "left")
            .na()
            .fill(0, sums);
    return Records.flatMapGroups(
        rows, counts, trends, List.of(id, "source_id"), List.of("period_start"), series);
  }
}
