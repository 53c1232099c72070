package org.newstide.jobs.report;

import static java.util.Comparator.comparing;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.article.DateOrigin;
import org.newstide.config.Config;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.CorpusSummary;
import org.newstide.report.Count;
import org.newstide.report.RejectCount;
import org.newstide.report.SourceCount;
import org.newstide.report.Span;
import org.newstide.report.Volume;
import org.newstide.trend.PeriodTotal;
import org.newstide.trend.SourceTotal;

/** What the corpus is. */
final class CorpusFigures {

  private CorpusFigures() {}

  /**
   * @param periods rows of the table of periods, in order
   */
  static CorpusSummary summary(Snapshot tables, Config config, List<PeriodTotal> periods) {
    List<SourceTotal> sources =
        Records.collect(tables.read(Tables.SOURCES), SourceTotal.class).stream()
            .sorted(
                comparing(SourceTotal::articles).reversed().thenComparing(SourceTotal::sourceId))
            .toList();
    Copies.Sizes sizes = Copies.sizes(tables.read(Tables.STORIES));
    return new CorpusSummary(
        config.corpus().name(),
        config.period(),
        days(sources),
        tables.rows(Tables.ARTICLES),
        sizes.stories(),
        sources.stream().mapToLong(SourceTotal::undated).sum(),
        dateOrigins(tables.read(Tables.ARTICLES)),
        tables.read(Tables.ARTICLES).where("date_problem is not null").count(),
        tables.rows(Tables.REDELIVERIES),
        sources.stream().map(CorpusFigures::sourceCount).toList(),
        languages(tables.read(Tables.ARTICLES)),
        rejects(tables.read(Tables.REJECTS)),
        Copies.of(tables, sizes),
        periods.stream()
            .map(p -> new Volume(p.periodStart(), p.articles(), p.stories(), p.isComplete()))
            .toList());
  }

  /** Rejects by reason, the most frequent first, each with the first record by file and number. */
  static List<RejectCount> rejects(Dataset<Row> rejects) {
    Dataset<Row> byReason =
        rejects
            .groupBy("reason")
            .agg(
                count(lit(1)).as("records"),
                min(struct("input_file", "input_position", "detail")).as("first"))
            .select("reason", "records", "first.*");
    return Records.collect(byReason, RejectCount.class).stream()
        .sorted(comparing(RejectCount::records).reversed().thenComparing(RejectCount::reason))
        .toList();
  }

  /** Dated articles by the origin of their date, the most trusted first. */
  static List<Count> dateOrigins(Dataset<Row> articles) {
    Dataset<Row> counts =
        articles
            .where("date_origin is not null")
            .groupBy(col("date_origin").as("name"))
            .agg(count(lit(1)).as("count"));
    List<String> byTrust = Arrays.stream(DateOrigin.values()).map(DateOrigin::toString).toList();
    return Records.collect(counts, Count.class).stream()
        .sorted(comparing(origin -> byTrust.indexOf(origin.name())))
        .toList();
  }

  private static List<Count> languages(Dataset<Row> articles) {
    Dataset<Row> counts =
        articles.groupBy(col("language").as("name")).agg(count(lit(1)).as("count"));
    return Records.collect(counts, Count.class).stream()
        .sorted(comparing(Count::count).reversed().thenComparing(Count::name))
        .toList();
  }

  private static Optional<Span> days(List<SourceTotal> sources) {
    Optional<LocalDate> first =
        sources.stream()
            .map(SourceTotal::firstDay)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        sources.stream()
            .map(SourceTotal::lastDay)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
    return first.map(day -> new Span(day, last.orElseThrow()));
  }

  private static SourceCount sourceCount(SourceTotal source) {
    return new SourceCount(
        source.sourceId(),
        source.sources(),
        source.articles(),
        source.stories(),
        Optional.ofNullable(source.firstDay()).map(day -> new Span(day, source.lastDay())));
  }
}
