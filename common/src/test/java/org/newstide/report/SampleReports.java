package org.newstide.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;
import org.newstide.trend.ToneTrend;

/** Reports on made data, the same each time. */
final class SampleReports {

  private static final Instant TIME = Instant.parse("2026-03-02T05:41:09Z");

  private SampleReports() {}

  /** Six years of months, one source group of six, three themes. */
  static ReportData monthly() {
    return report(
        "White House statements", Period.MONTH, LocalDate.of(2020, 2, 11), 73, 190, 6, 12, 11);
  }

  /** Three years of weeks, thirty sources. */
  static ReportData weekly() {
    return report("World news feeds", Period.WEEK, LocalDate.of(2020, 1, 1), 157, 820, 30, 50, 12);
  }

  /** Fifteen hundred days with few stories each. */
  static ReportData daily() {
    return report("Daily wire", Period.DAY, LocalDate.of(2021, 1, 20), 1500, 14, 4, 9, 13);
  }

  /** Three hundred days, so many topics that some are folded away. */
  static ReportData manyTopics() {
    return report("Many topics", Period.DAY, LocalDate.of(2021, 1, 20), 300, 200, 2, 75, 14);
  }

  /** Three periods, of which one is complete. */
  static ReportData threePeriods() {
    return report("Three quarters", Period.QUARTER, LocalDate.of(2024, 2, 1), 3, 60, 2, 5, 15);
  }

  /** One article, one period, one theme that it is about. */
  static ReportData single() {
    LocalDate day = LocalDate.of(2022, 9, 12);
    LocalDate month = Period.MONTH.start(day);
    CoverageTrend row =
        new CoverageTrend("oil", "all", month, 1, 1, 1, 1, 1.0, 0.206549, 1.0, null, null, false);
    ToneTrend tone =
        new ToneTrend("oil", "all", month, 1, 1, -0.31, null, null, 1.0, 0.0, null, null, false);
    ThemeShare total = total("all", 1, 1, OptionalDouble.of(-0.31));
    List<Volume> volumes = List.of(new Volume(month, 1, 1, false));
    ThemeReport theme =
        new ThemeReport(
            "oil",
            "Oil",
            "Articles that name oil.",
            total,
            List.of(row),
            List.of(tone),
            SampleTopics.leading(SampleTopics.of(1, List.of(), new Random(1)), 1),
            List.of(total("gazette.example", 1, 1, OptionalDouble.of(-0.31))),
            List.of(new Peak(month, List.of(article(day, 0)))));
    return new ReportData(
        new CorpusSummary(
            "One article",
            Period.MONTH,
            Optional.of(new Span(day, day)),
            1,
            1,
            0,
            List.of(new Count("text", 1)),
            1,
            0,
            List.of(new SourceCount("gazette.example", 1, 1, 1, Optional.of(new Span(day, day)))),
            List.of(new Count("en", 1)),
            List.of(),
            CopiedStories.NONE,
            volumes),
        List.of(tone),
        List.of(theme),
        SampleTopics.of(1, volumes, new Random(1)),
        provenance());
  }

  /** Articles without dates, so no period; a theme that nothing was found of. */
  static ReportData undated() {
    ThemeShare none = new ThemeShare("all", 0, 0, Optional.empty(), OptionalDouble.empty());
    return new ReportData(
        new CorpusSummary(
            "Undated",
            Period.DAY,
            Optional.empty(),
            3,
            2,
            3,
            List.of(),
            0,
            0,
            List.of(new SourceCount("folder", 1, 3, 2, Optional.empty())),
            List.of(),
            List.of(),
            CopiedStories.NONE,
            List.of()),
        List.of(),
        List.of(
            new ThemeReport(
                "oil",
                "Oil",
                "Articles that name oil.",
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of())),
        SampleTopics.of(2, List.of(), new Random(1)),
        provenance());
  }

  static Provenance provenance() {
    return new Provenance(
        42, TIME, ZoneId.of("Europe/Berlin"), "20260302-054109-7f3a", "0.1.0+9a3893b", "b1946ac92");
  }

  /** A share with its Wilson limits. */
  static ThemeShare total(String source, long stories, long all, OptionalDouble tone) {
    return new ThemeShare(source, stories, all, share(stories, all), tone);
  }

  static Optional<Estimate> share(long stories, long all) {
    if (all == 0) {
      return Optional.empty();
    }
    ConfidenceInterval limits =
        new WilsonScoreInterval().createInterval((int) all, (int) stories, 0.95);
    double share = (double) stories / all;
    return Optional.of(new Estimate(share, limits.getLowerBound(), limits.getUpperBound()));
  }

  static CoverageTrend coverage(LocalDate start, long stories, long all, boolean isComplete) {
    Optional<Estimate> share = share(stories, all);
    return new CoverageTrend(
        "theme",
        "all",
        start,
        stories + stories / 4,
        stories,
        all + all / 5,
        all,
        share.map(Estimate::value).orElse(null),
        share.map(Estimate::low).orElse(null),
        share.map(Estimate::high).orElse(null),
        null,
        null,
        isComplete);
  }

  static ToneTrend tone(LocalDate start, long stories, double mean, boolean isComplete) {
    Double limit = stories < 2 ? null : 0.9 / Math.sqrt((double) stories);
    return new ToneTrend(
        "theme",
        "all",
        start,
        stories,
        stories,
        stories == 0 ? null : mean,
        limit == null ? null : Math.max(-1, mean - limit),
        limit == null ? null : Math.min(1, mean + limit),
        stories == 0 ? null : 0.4,
        stories == 0 ? null : 0.3,
        null,
        isComplete && stories > 0 ? Math.rint(10 * mean) / 10 : null,
        isComplete);
  }

  private static ReportData report(
      String name,
      Period period,
      LocalDate first,
      int periods,
      int volume,
      int sources,
      int topics,
      int seed) {
    Random random = new Random(seed);
    List<Volume> volumes = new ArrayList<>();
    LocalDate start = period.start(first);
    for (int i = 0; i < periods; i++) {
      boolean gap = i > periods * 0.55 && i < periods * 0.55 + 3;
      double wave = 1 + 0.3 * Math.sin(i * 6.3 / periods * 4) + 0.15 * random.nextGaussian();
      long stories = gap ? 0 : Math.max(1, (long) (volume * wave));
      boolean isComplete = period == Period.DAY || (i > 0 && i < periods - 1);
      if (!isComplete) {
        stories = 1 + stories / 4;
      }
      long articles = (long) ((1.1 + 0.1 * random.nextDouble()) * (double) stories);
      volumes.add(new Volume(start, articles, stories, isComplete));
      start = period.next(start);
    }
    LocalDate last = start.minusDays(period == Period.DAY ? 1 : 3);
    List<TopicReport> found = SampleTopics.of(topics, volumes, random);
    List<ThemeReport> themes =
        List.of(
            theme(
                "China–Russia ties",
                "countries/CN and countries/RU",
                0.03,
                volumes,
                found,
                sources,
                random),
            theme(
                "Oil and gas prices",
                "oil or gas with price",
                0.11,
                volumes,
                found,
                sources,
                random),
            theme(
                "Antarctic treaty",
                "the Antarctic Treaty",
                0.0004,
                volumes,
                found,
                sources,
                random));
    long stories = volumes.stream().mapToLong(Volume::stories).sum();
    long articles = volumes.stream().mapToLong(Volume::articles).sum() + 17;
    List<SourceCount> counts = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      long part = stories / (i + 2);
      Span days = new Span(first.plusDays(i), last);
      counts.add(new SourceCount(source(i), 1, part + part / 9, part, Optional.of(days)));
    }
    counts.add(new SourceCount("other", 23, 90, 81, Optional.of(new Span(first, last))));
    List<ToneTrend> tones =
        volumes.stream()
            .map(v -> tone(v.periodStart(), v.stories(), mean(0.12, random), v.isComplete()))
            .toList();
    return new ReportData(
        new CorpusSummary(
            name,
            period,
            Optional.of(new Span(first, last)),
            articles,
            stories,
            17,
            List.of(new Count("record", articles - 30), new Count("url", 13)),
            5,
            204,
            counts,
            List.of(new Count("en", articles - 40), new Count("de", 40)),
            rejects(),
            copied(last),
            volumes),
        tones,
        themes,
        found,
        provenance());
  }

  private static List<RejectCount> rejects() {
    return List.of(
        new RejectCount(
            "no-text", 312, "file:/in/feeds/2021-05.jsonl.gz", 4_211, "neither title nor body"),
        new RejectCount(
            "unreadable-file",
            1,
            "s3a://bucket/feeds/2021-06.jsonl.gz",
            1_300,
            "the file breaks off: Unexpected end of ZLIB input stream"));
  }

  private static CopiedStories copied(LocalDate day) {
    return new CopiedStories(
        1_203,
        List.of(
            new CopiedStory(
                "Central bank raises rates by half a point, the sharpest step in two decades, and"
                    + " says that more will follow",
                "agency.example",
                Optional.of(day),
                Optional.of("https://agency.example/rates"),
                41,
                17),
            new CopiedStory("", "outlet-3.example", Optional.empty(), Optional.empty(), 9, 1)));
  }

  private static ThemeReport theme(
      String title,
      String asked,
      double level,
      List<Volume> volumes,
      List<TopicReport> topics,
      int sources,
      Random random) {
    List<CoverageTrend> coverage = new ArrayList<>();
    List<ToneTrend> tones = new ArrayList<>();
    int burst = volumes.size() * 2 / 5;
    for (int i = 0; i < volumes.size(); i++) {
      Volume volume = volumes.get(i);
      double decay = i < burst ? 0 : 5 * Math.exp(-(i - burst) * 25.0 / volumes.size());
      long stories = binomial(volume.stories(), level * (1 + decay), random);
      coverage.add(coverage(volume.periodStart(), stories, volume.stories(), volume.isComplete()));
      tones.add(
          tone(
              volume.periodStart(),
              stories,
              mean(i < burst ? 0.1 : -0.2, random),
              volume.isComplete()));
    }
    coverage = smoothed(coverage);
    long found = coverage.stream().mapToLong(CoverageTrend::stories).sum();
    long all = coverage.stream().mapToLong(CoverageTrend::totalStories).sum();
    List<ThemeShare> totals = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      long part = all / (i + 2);
      long stories = binomial(part, level * (0.5 + 2 * random.nextDouble()), random);
      OptionalDouble tone =
          stories == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean(-0.1, random));
      totals.add(total(source(i), stories, part, tone));
    }
    List<Peak> peaks =
        Peaks.highest(coverage, 3).stream()
            .map(
                row ->
                    new Peak(
                        row.periodStart(),
                        List.of(article(row.periodStart(), 0), article(row.periodStart(), 1))))
            .toList();
    return new ThemeReport(
        title,
        title,
        "Articles in which " + asked + " are named in one sentence.",
        total("all", found, all, found == 0 ? OptionalDouble.empty() : OptionalDouble.of(-0.118)),
        coverage,
        tones,
        SampleTopics.leading(topics, found),
        totals,
        peaks);
  }

  private static PeakArticle article(LocalDate day, int number) {
    return number == 0
        ? new PeakArticle(
            "Leaders sign a pipeline treaty after two days of talks in Beijing",
            "gazette.example",
            day,
            Optional.of("https://gazette.example/2022/09/pipeline?page=1&full=yes"),
            4,
            "The two leaders, who met for the third time this year, signed a treaty on a second gas"
                + " pipeline, but left the price open.",
            OptionalDouble.of(0.31))
        : new PeakArticle(
            "Analysis: what the treaty leaves open",
            "observer.example",
            day,
            Optional.empty(),
            1,
            "“Nobody in Moscow expects the price to be settled soon,” an official said.",
            OptionalDouble.of(-0.24));
  }

  private static String source(int index) {
    return "outlet-" + (index + 1) + ".example";
  }

  /** With the mean of the five periods around each complete one as its smoothed share. */
  private static List<CoverageTrend> smoothed(List<CoverageTrend> series) {
    List<CoverageTrend> smoothed = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      CoverageTrend row = series.get(i);
      OptionalDouble mean =
          series.subList(Math.max(0, i - 2), Math.min(series.size(), i + 3)).stream()
              .filter(near -> near.share() != null)
              .mapToDouble(CoverageTrend::share)
              .average();
      smoothed.add(
          new CoverageTrend(
              row.themeId(),
              row.sourceId(),
              row.periodStart(),
              row.articles(),
              row.stories(),
              row.totalArticles(),
              row.totalStories(),
              row.share(),
              row.shareLow(),
              row.shareHigh(),
              null,
              row.isComplete() && mean.isPresent() ? mean.getAsDouble() : null,
              row.isComplete()));
    }
    return smoothed;
  }

  private static long binomial(long trials, double chance, Random random) {
    long hits = 0;
    for (long i = 0; i < trials; i++) {
      hits += random.nextDouble() < chance ? 1 : 0;
    }
    return hits;
  }

  private static double mean(double around, Random random) {
    return Math.max(-1, Math.min(1, around + 0.06 * random.nextGaussian()));
  }
}
