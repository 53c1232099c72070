package org.newstide.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.report.ThemeShares.Sum;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.report.Estimate;
import org.newstide.report.ThemeShare;
import org.newstide.trend.CoverageCount;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Interval;
import org.newstide.trend.ToneTrend;

class ThemeSharesTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_240_918L);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

  @Test
  void periodsAreSummedAndTonesWeighedByStories() {
    Dataset<Row> sums =
        ThemeShares.sums(
            dataset(
                CoverageTrend.class,
                List.of(
                    coverage("ties", "all", MARCH, 3, 10),
                    coverage("ties", "all", APRIL, 1, 30),
                    coverage("ties", "x", MARCH, 0, 5),
                    coverage("war", "all", MARCH, 2, 10),
                    coverage("war", "all", APRIL, 0, 30))),
            dataset(
                ToneTrend.class,
                List.of(
                    tone("article", "all", MARCH, 10, .9),
                    tone("ties", "all", MARCH, 3, .5),
                    tone("ties", "all", APRIL, 1, -.25),
                    tone("ties", "x", MARCH, 0, null),
                    tone("war", "all", MARCH, 2, -.5),
                    tone("war", "all", APRIL, 0, null))));
    assertThat(LocalSpark.lines(sums, "theme_id", "source_id", "stories", "total_stories", "tones"))
        .containsExactly(
            "ties | all | 4 | 40 | 125000",
            "ties | x | 0 | 5 | null",
            "war | all | 2 | 40 | -100000");
  }

  @Test
  void anyOrderOfPeriodsGivesTheSameTone() {
    Random random = new Random(SEED);
    List<ToneTrend> tones = new ArrayList<>();
    long expected = 0;
    for (int i = 0; i < 200; i++) {
      int stories = 1 + random.nextInt(50);
      long sum = random.nextInt(200_000 * stories) - 100_000L * stories;
      expected += sum;
      tones.add(tone("ties", "all", MARCH.plusMonths(i), stories, sum / 100_000.0 / stories));
    }
    List<CoverageTrend> coverage = List.of(coverage("ties", "all", MARCH, 3, 10));
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(tones, random);
      Dataset<Row> sums =
          ThemeShares.sums(
              dataset(CoverageTrend.class, coverage),
              dataset(ToneTrend.class, tones).repartition(1 + i));
      assertThat(LocalSpark.lines(sums, "tones"))
          .as("seed %d", SEED)
          .containsExactly(Long.toString(expected));
    }
  }

  @Test
  void aTotalIsAShareWithItsLimitsAndAMeanTone() {
    Interval limits = Interval.ofShare(4, 40);
    assertThat(new Sum("ties", "all", 4, 40, 100_000L).total())
        .isEqualTo(
            new ThemeShare(
                "all",
                4,
                40,
                Optional.of(new Estimate(.1, limits.low(), limits.high())),
                OptionalDouble.of(.25)));
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    assertThat(new Sum("ties", "x", 0, 5, null).total().tone()).isEmpty();
    assertThat(new Sum("ties", "x", 0, 0, null).total())
        .isEqualTo(new ThemeShare("x", 0, 0, Optional.empty(), OptionalDouble.empty()));
  }

  @Test
  void thePooledTotalStandsApartFromTheSources() {
    ThemeShare all = new Sum("ties", "all", 4, 40, 100_000L).total();
    ThemeShare x = new Sum("ties", "x", 3, 30, 100_000L).total();
    Map<String, List<ThemeShare>> totals = Map.of("ties", List.of(all, x));
    assertThat(ThemeShares.pooled(totals, "ties")).isEqualTo(all);
    assertThat(ThemeShares.sources(totals, "ties")).containsExactly(x);
    assertThat(ThemeShares.pooled(totals, "war").totalStories()).isZero();
    assertThat(ThemeShares.sources(totals, "war")).isEmpty();
  }

  private static CoverageTrend coverage(
      String theme, String source, LocalDate start, long stories, long total) {
    return CoverageCount.series(
            List.of(new CoverageCount(theme, source, start, stories, stories, total, total, true)))
        .findFirst()
        .orElseThrow();
  }

  private static ToneTrend tone(
      String target, String source, LocalDate start, long stories, Double tone) {
    return new ToneTrend(
        target, source, start, stories, stories, tone, null, null, null, null, null, null, true);
  }

  private static <R extends Record> Dataset<Row> dataset(Class<R> type, List<R> rows) {
    return Records.dataset(LocalSpark.session(), type, rows);
  }
}
