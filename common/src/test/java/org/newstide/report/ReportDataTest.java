package org.newstide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.newstide.trend.CoverageTrend;

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
