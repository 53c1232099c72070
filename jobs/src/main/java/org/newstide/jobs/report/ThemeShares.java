package org.newstide.jobs.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.article.SourceId;
import org.newstide.jobs.spark.FixedPoint;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.Estimate;
import org.newstide.report.ThemeShare;
import org.newstide.trend.Interval;
import org.newstide.trend.ToneSum;

/** Each theme over the whole span, in each source and in all. */
final class ThemeShares {

  private ThemeShares() {}

  /**
   * A theme in a series, summed over its periods.
   *
   * @param tones sum of tone × stories in 1 / {@link ToneSum#UNIT}, null if the theme has no story
   *     there
   */
  public record Sum(String themeId, String sourceId, long stories, long totalStories, Long tones) {

    ThemeShare total() {
      return new ThemeShare(
          sourceId,
          stories,
          totalStories,
          totalStories == 0 ? Optional.empty() : Optional.of(estimate()),
          tones == null || stories == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of((double) tones / ToneSum.UNIT / stories));
    }

    private Estimate estimate() {
      Interval limits = Interval.ofShare(stories, totalStories);
      return new Estimate((double) stories / totalStories, limits.low(), limits.high());
    }
  }

  /** The totals by theme, the sources with most stories first. */
  static Map<String, List<ThemeShare>> of(Snapshot tables) {
    return Records.collect(
            sums(tables.read(Tables.COVERAGE_TRENDS), tables.read(Tables.TONE_TRENDS)), Sum.class)
        .stream()
        .sorted(Comparator.comparing(Sum::totalStories).reversed().thenComparing(Sum::sourceId))
        .collect(
            Collectors.groupingBy(
                Sum::themeId, Collectors.mapping(Sum::total, Collectors.toList())));
  }

  /**
   * {@link Sum} rows from {@code coverage_trends} and {@code tone_trends} rows. A period's mean
   * tone times its stories is a whole number of units, but for rounding that is undone here: sums
   * of whole numbers do not depend on their order.
   */
  static Dataset<Row> sums(Dataset<Row> coverage, Dataset<Row> tones) {
    Dataset<Row> spoken =
        tones
            .select(col("target_id").as("theme_id"), col("source_id"), wholeTones().as("tones"))
            .withColumn("stories", lit(null).cast("long"))
            .withColumn("total_stories", lit(null).cast("long"));
    return coverage
        .select("theme_id", "source_id", "stories", "total_stories")
        .withColumn("tones", lit(null).cast("long"))
        .unionByName(spoken)
        .groupBy("theme_id", "source_id")
        .agg(
            sum("stories").as("stories"),
            sum("total_stories").as("total_stories"),
            sum("tones").as("tones"))
        // the others are targets that are no themes
        .where("total_stories is not null");
  }

  private static Column wholeTones() {
    return FixedPoint.of(col("tone").multiply(col("stories")), ToneSum.UNIT);
  }

  static ThemeShare pooled(Map<String, List<ThemeShare>> totals, String theme) {
    return totals.getOrDefault(theme, List.of()).stream()
        .filter(total -> total.sourceId().equals(SourceId.ALL))
        .findFirst()
        .orElse(new ThemeShare(SourceId.ALL, 0, 0, Optional.empty(), OptionalDouble.empty()));
  }

  static List<ThemeShare> sources(Map<String, List<ThemeShare>> totals, String theme) {
    return totals.getOrDefault(theme, List.of()).stream()
        .filter(total -> !total.sourceId().equals(SourceId.ALL))
        .toList();
  }
}
