package org.newstide.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageCountTest {

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  @Test
  void theShareIsOfStories() {
    CoverageTrend trend = trend(new CoverageCount("t", "s", MARCH, 9, 5, 30, 10, true));
    assertThat(trend)
        .isEqualTo(
            new CoverageTrend(
                "t",
                "s",
                MARCH,
                9,
                5,
                30,
                10,
                .5,
                Interval.ofShare(5, 10).low(),
                Interval.ofShare(5, 10).high(),
                null,
                .5,
                true));
  }

  @Test
  void noneOfSomeIsZero() {
    CoverageTrend trend = trend(new CoverageCount("t", "s", MARCH, 0, 0, 3, 3, false));
    assertThat(trend.share()).isZero();
    assertThat(trend.shareLow()).isZero();
    assertThat(trend.shareHigh()).isPositive();
    assertThat(trend.isComplete()).isFalse();
  }

  @Test
  void aShareOfNothingIsUnknown() {
    // Two copies of stories that count elsewhere.
    CoverageTrend trend = trend(new CoverageCount("t", "s", MARCH, 1, 0, 2, 0, true));
    assertThat(trend)
        .isEqualTo(
            new CoverageTrend("t", "s", MARCH, 1, 0, 2, 0, null, null, null, null, null, true));
  }

  private static CoverageTrend trend(CoverageCount count) {
    return CoverageCount.series(List.of(count)).findFirst().orElseThrow();
  }
}
