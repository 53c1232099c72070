package org.newstide.jobs.report;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newstide.config.Config;
import org.newstide.entity.Gazetteer;
import org.newstide.entity.Theme;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.Peak;
import org.newstide.report.Peaks;
import org.newstide.report.Provenance;
import org.newstide.report.ReportData;
import org.newstide.report.ThemeDefinition;
import org.newstide.report.ThemeReport;
import org.newstide.report.ThemeShare;
import org.newstide.report.ThemeTopic;
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
    Map<String, List<CoverageTrend>> coverage =
        Records.collect(tables.read(Tables.COVERAGE_TRENDS).where(POOLED), CoverageTrend.class)
            .stream()
            .sorted(comparing(CoverageTrend::periodStart))
            .collect(Collectors.groupingBy(CoverageTrend::themeId));
    Map<String, List<ToneTrend>> tones =
        Records.collect(tables.read(Tables.TONE_TRENDS).where(POOLED), ToneTrend.class).stream()
            .sorted(comparing(ToneTrend::periodStart))
            .collect(Collectors.groupingBy(ToneTrend::targetId));
    Map<String, List<ThemeShare>> totals = ThemeShares.of(tables);
    List<PeriodTotal> periods =
        Records.collect(tables.read(Tables.PERIODS), PeriodTotal.class).stream()
            .sorted(comparing(PeriodTotal::periodStart))
            .toList();
    List<Topic> topics = TopicReports.topics(tables);
    Map<String, List<ThemeTopic>> leading =
        topics.isEmpty() ? Map.of() : ThemeTopics.of(tables, topics);
    Map<String, List<Peak>> peaks = peaks(tables, config, coverage);
    Gazetteer gazetteer = config.gazetteer();
    List<ThemeReport> themes =
        config.themes().stream()
            .map(
                theme ->
                    new ThemeReport(
                        theme.id(),
                        theme.title(),
                        ThemeDefinition.of(theme, gazetteer::name),
                        ThemeShares.pooled(totals, theme.id()),
                        coverage.getOrDefault(theme.id(), List.of()),
                        tones.getOrDefault(theme.id(), List.of()),
                        leading.getOrDefault(theme.id(), List.of()),
                        ThemeShares.sources(totals, theme.id()),
                        peaks.getOrDefault(theme.id(), List.of())))
            .toList();
    return new ReportData(
        CorpusFigures.summary(tables, config, periods),
        tones.getOrDefault(TargetTone.WHOLE_ARTICLE, List.of()),
        themes,
        TopicReports.of(tables, topics, periods),
        new Provenance(
            release.number(),
            release.publishedAt(),
            config.timeZone(),
            release.runId(),
            release.code(),
            release.configDigest()));
  }

  private static Map<String, List<Peak>> peaks(
      Snapshot tables, Config config, Map<String, List<CoverageTrend>> coverage) {
    List<PeakArticles.PeakPeriod> periods =
        config.themes().stream()
            .map(Theme::id)
            .flatMap(
                theme ->
                    Peaks.highest(coverage.getOrDefault(theme, List.of()), PEAKS).stream()
                        .map(
                            row ->
                                new PeakArticles.PeakPeriod(
                                    theme,
                                    row.periodStart(),
                                    config.period().end(row.periodStart()))))
            .toList();
    return PeakArticles.of(tables, periods);
  }
}
