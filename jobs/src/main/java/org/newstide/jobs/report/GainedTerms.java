package org.newstide.jobs.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.newstide.jobs.spark.FixedPoint;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.trend.PeriodTotal;

/** Words that take more of a topic in the latest periods than they took before. */
final class GainedTerms {

  private static final int MOST = 5;

  /** Of so many complete periods the last is late, and so on. */
  private static final int TENTH = 10;

  /** Under this many complete periods there is no telling. */
  private static final int ENOUGH = 6;

  /** How many times its former probability a word must have, lest every wiggle is news. */
  private static final int CLEARLY = 2;

  /** Probabilities are summed in 1 / this. */
  private static final long UNITS = 1_000_000;

  private GainedTerms() {}

  /** A word that gained, the clearest first by rank. */
  public record Gained(int topicId, int rank, String term) {}

  /**
   * The words by topic, the clearest first.
   *
   * @param periods rows of the table of periods, in order
   */
  static Map<Integer, List<String>> of(Snapshot tables, List<PeriodTotal> periods) {
    List<LocalDate> complete =
        periods.stream().filter(PeriodTotal::isComplete).map(PeriodTotal::periodStart).toList();
    if (complete.size() < ENOUGH) {
      return Map.of();
    }
    int late = (complete.size() + TENTH - 1) / TENTH;
    Dataset<Row> gained =
        gained(
            tables.read(Tables.TOPIC_TERMS_BY_PERIOD),
            complete.get(0),
            complete.get(complete.size() - late),
            complete.get(complete.size() - 1),
            late,
            complete.size() - late);
    return Records.collect(gained, Gained.class).stream()
        .sorted(Comparator.comparing(Gained::rank))
        .collect(groupingBy(Gained::topicId, mapping(Gained::term, toList())));
  }

  /**
   * The words whose mean probability is twice as high in the late periods as before, those with the
   * greatest gain first, ties by the word. A word that is not listed in a period counts as 0 there.
   *
   * @param terms {@code topic_terms_by_period} rows
   * @param first first of all periods that count
   * @param since first of the late ones
   * @param last last of the late ones
   * @param late how many they are
   * @param former how many periods from the first one are before them
   * @return {@link Gained} rows, at most five a topic
   */
  static Dataset<Row> gained(
      Dataset<Row> terms,
      LocalDate first,
      LocalDate since,
      LocalDate last,
      long late,
      long former) {
    Column probability = FixedPoint.of(col("probability"), UNITS);
    Column isLate = col("period_start").geq(lit(since));
    Column now = col("now").multiply(lit(former));
    Column before = col("before").multiply(lit(late));
    return terms
        .where(col("period_start").between(lit(first), lit(last)))
        .groupBy("topic_id", "term")
        .agg(
            sum(when(isLate, probability).otherwise(lit(0L))).as("now"),
            sum(when(isLate, lit(0L)).otherwise(probability)).as("before"))
        .where(now.gt(before.multiply(lit(CLEARLY))))
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy("topic_id").orderBy(now.minus(before).desc(), col("term"))))
        .where(col("rank").leq(MOST));
  }
}
