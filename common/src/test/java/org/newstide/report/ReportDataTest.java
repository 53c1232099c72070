package org.newstide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.TopicTrend;

final class ReportDataTest {

  private static final LocalDate MAY = LocalDate.of(2022, 5, 1);

  @Test
  void aMissingPeriodIsRefused() {
    ReportData whole = SampleReports.monthly();
    List<CoverageTrend> gap =
        List.of(
            SampleReports.coverage(MAY, 1, 2, true),
            SampleReports.coverage(MAY.plusMonths(2), 1, 2, true));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ReportData(
                    whole.corpus(),
                    whole.tones(),
                    List.of(theme(gap, List.of())),
                    List.of(),
                    whole.provenance()))
        .withMessage("a series by MONTH goes on with 2022-07-01 where 2022-06-01 is due");
  }

  @Test
  void topicsAreGapFreeAndComeOnce() {
    ReportData whole = SampleReports.single();
    TopicReport topic = topic(1, MAY, MAY.plusMonths(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(whole, List.of(topic(1, MAY, MAY.plusMonths(2)))))
        .withMessage("a series by MONTH goes on with 2022-07-01 where 2022-06-01 is due");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(whole, List.of(topic, topic)))
        .withMessage("topic 1 comes twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(whole, List.of(topic(2, MAY))))
        .withMessage("theme oil names topic 1, which is not here");
  }

  private static ReportData with(ReportData data, List<TopicReport> topics) {
    return new ReportData(data.corpus(), data.tones(), data.themes(), topics, data.provenance());
  }

  private static TopicReport topic(int id, LocalDate... months) {
    List<TopicTrend> series =
        Stream.of(months).map(m -> SampleTopics.trend(id, m, 0.1, null, 10, true)).toList();
    return new TopicReport(
        SampleTopics.topic(id, 0.1), Optional.empty(), List.of(), series, List.of(), List.of());
  }

  @Test
  void sourcesCountedTogetherAreNamedAndCounted() {
    CorpusSummary corpus = SampleReports.monthly().corpus();
    assertThat(corpus.sourceName("other")).isEqualTo("other (23 sources)");
    assertThat(corpus.sourceName("outlet-1.example")).isEqualTo("outlet-1.example");
    assertThat(corpus.sourceName("elsewhere.example")).isEqualTo("elsewhere.example");
    assertThat(corpus.sourcesInAll()).isEqualTo(29);
  }

  @Test
  void aTopicThatTheCorpusHasNoneOfHasNoRatio() {
    assertThat(new ThemeTopic(1, "a", 1, 0.5, 0).ratio()).isEmpty();
    assertThat(new ThemeTopic(1, "a", 1, 0.5, 0.25).ratio()).hasValue(2);
  }

  @Test
  void aPeakOutsideTheSeriesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> theme(List.of(), List.of(new Peak(MAY, List.of()))))
        .withMessageContaining("2022-05-01");
  }

  @Test
  void impossibleFiguresAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(0.3, 0.4, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(Double.NaN, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Count("en", -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Volume(MAY, -1, 0, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(MAY, MAY.minusDays(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new ThemeTopic(1, "a", -1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ThemeTopic(1, "a", 0, Double.NaN, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RejectCount("no-text", 0, "file:/a", 1, ""));
    CopiedStory story = SampleReports.monthly().corpus().copied().most().get(0);
    assertThatIllegalArgumentException().isThrownBy(() -> new CopiedStories(0, List.of(story)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ThemeShare("all", 3, 2, Optional.empty(), OptionalDouble.empty()));
  }

  @Test
  void limitsMayMissTheValueByRounding() {
    assertThat(new Estimate(0, 1e-18, 0.1).low()).isPositive();
  }

  @Test
  void copiesAreArticlesBeyondTheFirstOfAStory() {
    assertThat(SampleReports.undated().corpus().copies()).isEqualTo(1);
  }

  private static ThemeReport theme(List<CoverageTrend> series, List<Peak> peaks) {
    ThemeShare total = SampleReports.total("all", 1, 2, OptionalDouble.empty());
    return new ThemeReport("t", "T", "", total, series, List.of(), List.of(), List.of(), peaks);
  }
}
