package org.newstide.jobs.report;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.newstide.config.Config;
import org.newstide.entity.Gazetteer;
import org.newstide.entity.Theme;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.CorpusSummary;
import org.newstide.report.Peak;
import org.newstide.report.Peaks;
import org.newstide.report.Provenance;
import org.newstide.report.ReportData;
import org.newstide.report.ThemeDefinition;
import org.newstide.report.ThemeReport;
import org.newstide.report.ThemeShare;
import org.newstide.report.ThemeTopic;
import org.newstide.report.TopicReport;
import org.newstide.tone.TargetTone;
import org.newstide.topic.Topic;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.PeriodTotal;
import org.newstide.trend.ToneTrend;

/** A release to what its report shows. */
public final class ReportJob {

  private static final int PEAKS = 3;

  /** The rows of a trend that are those of all sources together. */
  static final String POOLED = "source_id = 'all'";

  private ReportJob() {}

  /** Collects the figures of a release, and the articles of each theme's highest periods. */
  public static ReportData run(Snapshot tables, Config config, Release release) {
    try (AtOnce atOnce = new AtOnce()) {
      return data(tables, config, release, atOnce);
    }
  }

  private static ReportData data(Snapshot tables, Config config, Release release, AtOnce atOnce) {
    Supplier<Map<String, List<CoverageTrend>>> coverage = atOnce.start(() -> coverage(tables));
    Supplier<List<PeriodTotal>> allPeriods = atOnce.start(() -> periods(tables));
    Supplier<List<Topic>> allTopics = atOnce.start(() -> TopicReports.topics(tables));
    Supplier<Map<String, List<ToneTrend>>> tones = atOnce.start(() -> tones(tables));
    Supplier<Map<String, List<ThemeShare>>> totals = atOnce.start(() -> ThemeShares.of(tables));
    List<PeriodTotal> periods = allPeriods.get();
    Supplier<CorpusSummary> corpus =
        atOnce.start(() -> CorpusFigures.summary(tables, config, periods));
    List<PeakArticles.PeakPeriod> highest = highest(config, coverage.get());
    Supplier<Map<String, List<Peak>>> peaks =
        atOnce.start(() -> PeakArticles.of(tables, release.part(), highest));
    List<Topic> topics = allTopics.get();
    Supplier<Map<String, List<ThemeTopic>>> leading =
        atOnce.start(() -> topics.isEmpty() ? Map.of() : ThemeTopics.of(tables, topics));
    List<TopicReport> topicReports = TopicReports.of(tables, topics, periods, atOnce);
    Gazetteer gazetteer = config.gazetteer();
    List<ThemeReport> themes =
        config.themes().stream()
            .map(
                theme ->
                    new ThemeReport(
                        theme.id(),
                        theme.title(),
                        ThemeDefinition.of(theme, gazetteer::name),
                        ThemeShares.pooled(totals.get(), theme.id()),
                        coverage.get().getOrDefault(theme.id(), List.of()),
                        tones.get().getOrDefault(theme.id(), List.of()),
                        leading.get().getOrDefault(theme.id(), List.of()),
                        ThemeShares.sources(totals.get(), theme.id()),
                        peaks.get().getOrDefault(theme.id(), List.of())))
            .toList();
    return new ReportData(
        corpus.get(),
        tones.get().getOrDefault(TargetTone.WHOLE_ARTICLE, List.of()),
        themes,
        topicReports,
        new Provenance(
            release.number(),
            release.publishedAt(),
            config.timeZone(),
            release.runId(),
            release.code(),
            release.configDigest()));
  }

  private static Map<String, List<CoverageTrend>> coverage(Snapshot tables) {
    return Records.collect(tables.read(Tables.COVERAGE_TRENDS).where(POOLED), CoverageTrend.class)
        .stream()
        .sorted(comparing(CoverageTrend::periodStart))
        .collect(Collectors.groupingBy(CoverageTrend::themeId));
  }

  private static Map<String, List<ToneTrend>> tones(Snapshot tables) {
    return Records.collect(tables.read(Tables.TONE_TRENDS).where(POOLED), ToneTrend.class).stream()
        .sorted(comparing(ToneTrend::periodStart))
        .collect(Collectors.groupingBy(ToneTrend::targetId));
  }

  private static List<PeriodTotal> periods(Snapshot tables) {
    return Records.collect(tables.read(Tables.PERIODS), PeriodTotal.class).stream()
        .sorted(comparing(PeriodTotal::periodStart))
        .toList();
  }

  private static List<PeakArticles.PeakPeriod> highest(
      Config config, Map<String, List<CoverageTrend>> coverage) {
    return config.themes().stream()
        .map(Theme::id)
        .flatMap(
            theme ->
                Peaks.highest(coverage.getOrDefault(theme, List.of()), PEAKS).stream()
                    .map(
                        row ->
                            new PeakArticles.PeakPeriod(
                                theme, row.periodStart(), config.period().end(row.periodStart()))))
        .toList();
  }
}
