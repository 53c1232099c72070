package org.newstide.jobs.report;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newstide.config.Config;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.CorpusSummary;
import org.newstide.report.Count;
import org.newstide.report.SourceCount;
import org.newstide.report.Span;
import org.newstide.report.Volume;
import org.newstide.trend.PeriodTotal;
import org.newstide.trend.SourceTotal;

/** What the corpus is. */
final class CorpusFigures {

  private CorpusFigures() {}

  static CorpusSummary summary(Draft draft, Config config) {
    List<SourceTotal> sources =
        Records.collect(draft.read(Tables.SOURCES), SourceTotal.class).stream()
            .sorted(
                Comparator.comparing(SourceTotal::articles)
                    .reversed()
                    .thenComparing(SourceTotal::sourceId))
            .toList();
    return new CorpusSummary(
        config.corpus().name(),
        config.period(),
        days(sources),
        draft.rows(Tables.ARTICLES),
        draft.read(Tables.STORIES).where("is_lead").count(),
        sources.stream().mapToLong(SourceTotal::undated).sum(),
        draft.rows(Tables.REDELIVERIES),
        sources.stream().map(CorpusFigures::sourceCount).toList(),
        counts(draft, Tables.ARTICLES, "language"),
        counts(draft, Tables.REJECTS, "reason"),
        Records.collect(draft.read(Tables.PERIODS).orderBy("period_start"), PeriodTotal.class)
            .stream()
            .map(p -> new Volume(p.periodStart(), p.articles(), p.stories(), p.isComplete()))
            .toList());
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
        source.articles(),
        source.stories(),
        Optional.ofNullable(source.firstDay()).map(day -> new Span(day, source.lastDay())));
  }

  private static List<Count> counts(Draft draft, Table table, String column) {
    return draft
        .read(table)
        .groupBy(column)
        .count()
        .orderBy(col("count").desc(), col(column))
        .collectAsList()
        .stream()
        .map(row -> new Count(row.getString(0), row.getLong(1)))
        .toList();
  }
}
