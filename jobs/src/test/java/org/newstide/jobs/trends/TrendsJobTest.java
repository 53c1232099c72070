package org.newstide.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newstide.jobs.trends.RandomCorpus.TARGETS;
import static org.newstide.jobs.trends.RandomCorpus.THEMES;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newstide.article.Article;
import org.newstide.config.Config;
import org.newstide.entity.ThemeArticle;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.trends.NaiveTrends.Counted;
import org.newstide.jobs.trends.NaiveTrends.Slot;
import org.newstide.story.StoryArticle;
import org.newstide.tone.Polarity;
import org.newstide.tone.TargetTone;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;
import org.newstide.trend.PeriodTotal;
import org.newstide.trend.SourceTotal;
import org.newstide.trend.ToneTrend;

class TrendsJobTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_240_917L);

  /** Sums of whole numbers against sums of fractions. */
  private static final RecursiveComparisonConfiguration ROUNDING =
      RecursiveComparisonConfiguration.builder()
          .withComparatorForType(new DoubleComparator(1e-7), Double.class)
          .withIgnoredFields("smoothedTone")
          .build();

  private static final Config.Trends ALL_SOURCES = new Config.Trends(1, 100);

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

  /** March with two stories and a copy, April with a copy alone, May with nothing. */
  private static final List<Counted> COUNTED =
      List.of(
          new Counted("a1", "x", MARCH, MARCH, true),
          new Counted("a2", "x", MARCH, MARCH, true),
          new Counted("a3", "x", MARCH, MARCH, false),
          new Counted("a4", "x", APRIL, APRIL, false));

  private static final List<Slot> CALENDAR =
      List.of(
          new Slot("x", MARCH, 3, 2, true),
          new Slot("x", APRIL, 1, 0, true),
          new Slot("x", LocalDate.of(2024, 5, 1), 0, 0, false));

  @Test
  void noneOfSomeStoriesIsZeroAndAShareOfNothingIsNull() {
    Dataset<Row> rows =
        Coverage.trends(
            dataset(Counted.class, COUNTED),
            dataset(Slot.class, CALENDAR),
            dataset(
                ThemeArticle.class,
                List.of(
                    new ThemeArticle("ties", "a1", 1, 0),
                    new ThemeArticle("ties", "a3", 1, 0),
                    new ThemeArticle("ties", "a4", 1, 0))),
            List.of("ties", "war"));
    assertThat(
            LocalSpark.lines(
                rows.withColumn("limits", rows.col("share_low").isNotNull()),
                "theme_id",
                "period_start",
                "articles",
                "stories",
                "total_articles",
                "total_stories",
                "share",
                "limits",
                "is_complete"))
        .containsExactly(
            "ties | 2024-03-01 | 2 | 1 | 3 | 2 | 0.5 | true | true",
            "ties | 2024-04-01 | 1 | 0 | 1 | 0 | null | false | true",
            "ties | 2024-05-01 | 0 | 0 | 0 | 0 | null | false | false",
            "war | 2024-03-01 | 0 | 0 | 3 | 2 | 0.0 | true | true",
            "war | 2024-04-01 | 0 | 0 | 1 | 0 | null | false | true",
            "war | 2024-05-01 | 0 | 0 | 0 | 0 | null | false | false");
  }

  @Test
  void theToneOfNoStoryIsNull() {
    Dataset<Row> rows =
        Tones.trends(
            dataset(Counted.class, COUNTED),
            dataset(Slot.class, CALENDAR),
            dataset(
                TargetTone.class,
                List.of(
                    tone("a1", "article", .25),
                    tone("a2", "article", -.75),
                    tone("a3", "article", 1),
                    tone("a4", "article", 1),
                    tone("a1", "ties", .05))),
            List.of("article", "ties"));
    assertThat(
            LocalSpark.lines(
                rows.withColumn("limits", rows.col("tone_low").isNotNull()),
                "target_id",
                "period_start",
                "articles",
                "stories",
                "tone",
                "negative_share",
                "positive_share",
                "limits"))
        .containsExactly(
            "article | 2024-03-01 | 3 | 2 | -0.25 | 0.5 | 0.5 | true",
            "article | 2024-04-01 | 1 | 0 | null | null | null | false",
            "article | 2024-05-01 | 0 | 0 | null | null | null | false",
            "ties | 2024-03-01 | 1 | 1 | 0.05 | 0.0 | 1.0 | false",
            "ties | 2024-04-01 | 0 | 0 | null | null | null | false",
            "ties | 2024-05-01 | 0 | 0 | null | null | null | false");
  }

  @ParameterizedTest
  @EnumSource
  void trendsAgreeWithPlainLoops(Period period) {
    RandomCorpus corpus = RandomCorpus.of(SEED, period);
    NaiveTrends naive = new NaiveTrends(corpus, period);
    Dataset<Row> counted = dataset(Counted.class, naive.counted());
    Dataset<Row> calendar = dataset(Slot.class, naive.calendar());
    assertThat(
            Records.collect(
                Coverage.trends(
                        counted,
                        calendar,
                        dataset(ThemeArticle.class, corpus.themeArticles()),
                        THEMES)
                    .orderBy("theme_id", "source_id", "period_start"),
                CoverageTrend.class))
        .as("seed %d", SEED)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("smoothedShare")
        .containsExactlyElementsOf(naive.coverage(THEMES));
    assertThat(
            Records.collect(
                Tones.trends(counted, calendar, dataset(TargetTone.class, corpus.tones()), TARGETS)
                    .orderBy("target_id", "source_id", "period_start"),
                ToneTrend.class))
        .as("seed %d", SEED)
        .usingRecursiveFieldByFieldElementComparator(ROUNDING)
        .containsExactlyElementsOf(naive.tone(TARGETS));
    assertThat(Records.collect(Series.periods(calendar, period), PeriodTotal.class))
        .as("seed %d", SEED)
        .containsExactlyInAnyOrderElementsOf(naive.periods());
  }

  @Test
  void sourcesAgreeWithPlainLoops() {
    RandomCorpus corpus = RandomCorpus.of(SEED, Period.DAY);
    assertThat(
            Records.collect(
                Sources.totals(
                    Sources.folded(dataset(Article.class, corpus.articles()), ALL_SOURCES),
                    dataset(StoryArticle.class, corpus.stories())),
                SourceTotal.class))
        .as("seed %d", SEED)
        .containsExactlyInAnyOrderElementsOf(new NaiveTrends(corpus, Period.DAY).sources());
  }

  private static TargetTone tone(String article, String target, double tone) {
    Polarity polarity = new Polarity(Math.max(0, -tone), 1 - Math.abs(tone), Math.max(0, tone));
    return TargetTone.of(article, target, polarity, 1, "test");
  }

  private static <R extends Record> Dataset<Row> dataset(Class<R> type, List<R> rows) {
    return Records.dataset(LocalSpark.session(), type, rows);
  }
}
