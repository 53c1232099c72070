package org.newstide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newstide.trend.CoverageTrend;

final class PeaksTest {

  private static final LocalDate MAY = LocalDate.of(2022, 5, 1);

  @Test
  void aShareOfManyComesBeforeAShareOfOne() {
    CoverageTrend one = SampleReports.coverage(MAY, 1, 1, true);
    CoverageTrend many = SampleReports.coverage(MAY.plusMonths(1), 30, 40, true);
    assertThat(Peaks.highest(List.of(one, many), 2)).containsExactly(many, one);
  }

  @Test
  void tiesGoToTheEarlierPeriod() {
    CoverageTrend first = SampleReports.coverage(MAY, 3, 9, true);
    CoverageTrend second = SampleReports.coverage(MAY.plusMonths(1), 3, 9, true);
    assertThat(Peaks.highest(List.of(second, first), 1)).containsExactly(first);
  }

  @Test
  void incompletePeriodsCountOnlyIfNoOtherHasAStory() {
    CoverageTrend partial = SampleReports.coverage(MAY, 9, 9, false);
    CoverageTrend whole = SampleReports.coverage(MAY.plusMonths(1), 1, 9, true);
    CoverageTrend none = SampleReports.coverage(MAY.plusMonths(1), 0, 9, true);
    assertThat(Peaks.highest(List.of(partial, whole), 3)).containsExactly(whole);
    assertThat(Peaks.highest(List.of(partial, none), 3)).containsExactly(partial);
  }

  @Test
  void periodsWithoutStoriesAreNoPeaks() {
    CoverageTrend none = SampleReports.coverage(MAY, 0, 9, true);
    CoverageTrend unknown = SampleReports.coverage(MAY.plusMonths(1), 0, 0, true);
    assertThat(Peaks.highest(List.of(none, unknown), 3)).isEmpty();
  }
}
