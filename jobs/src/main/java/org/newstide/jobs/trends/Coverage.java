package org.newstide.jobs.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.newstide.trend.CoverageCount;
import org.newstide.trend.CoverageTrend;

/** How much of each series a theme has. */
final class Coverage {

  private Coverage() {}

  /**
   * The series of each theme in each source.
   *
   * @param counted rows of {@link Series#counted}
   * @param calendar rows of {@link Series#calendar}
   * @param themeArticles {@code theme_articles} rows
   * @param themes ids of the themes; each has a row in every period
   * @return {@code coverage_trends} rows
   */
  static Dataset<Row> trends(
      Dataset<Row> counted,
      Dataset<Row> calendar,
      Dataset<Row> themeArticles,
      List<String> themes) {
    Dataset<Row> found =
        themeArticles
            .select("theme_id", "article_id")
            .join(counted, "article_id")
            .groupBy("theme_id", "source_id", "period_start")
            .agg(count(lit(1)).as("articles"), sum(col("is_story").cast("long")).as("stories"));
    Dataset<Row> ids =
        calendar.sparkSession().createDataset(themes, Encoders.STRING()).toDF("theme_id");
    return Series.complete(
        ids,
        calendar,
        found,
        CoverageCount.class,
        CoverageTrend.class,
        CoverageCount::series,
        "articles",
        "stories");
  }
}
