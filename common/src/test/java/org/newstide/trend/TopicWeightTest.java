package org.newstide.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicWeightTest {

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  @Test
  void theShareIsOfWeights() {
    TopicTrend trend = trend(new TopicWeight(2, "s", MARCH, 2_500_000, 1, 30, 10, true));
    assertThat(trend.weight()).isEqualTo(2.5);
    assertThat(trend.share()).isEqualTo(.25);
    assertThat(trend.shareLow()).isEqualTo(Interval.ofWeight(2.5, 10).low());
    assertThat(trend.shareHigh()).isEqualTo(Interval.ofWeight(2.5, 10).high());
    assertThat(trend.smoothedShare()).isEqualTo(.25);
  }

  @Test
  void noStoriesHaveNoShare() {
    assertThat(trend(new TopicWeight(2, "s", MARCH, 0, 0, 1, 0, true)))
        .extracting(
            TopicTrend::weight, TopicTrend::share, TopicTrend::shareLow, TopicTrend::shareHigh)
        .containsExactly(0.0, null, null, null);
  }

  private static TopicTrend trend(TopicWeight weight) {
    return TopicWeight.series(List.of(weight)).findFirst().orElseThrow();
  }
}
