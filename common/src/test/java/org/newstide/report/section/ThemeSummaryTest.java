package org.newstide.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.newstide.report.Estimate;
import org.newstide.report.ThemeReport;
import org.newstide.report.ThemeShare;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;

final class ThemeSummaryTest {

  private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

  @Test
  void figuresAreToldInSentences() {
    ThemeShare total = total(31, 1_502, 0.0206, 0.0146, 0.0291, OptionalDouble.of(-0.12));
    List<CoverageTrend> series =
        List.of(row(MARCH, 12, 40, 0.3), row(MARCH.plusMonths(1), 19, 1_462, 0.013));
    assertThat(summary(total, series))
        .isEqualTo(
            "31 of 1,502 stories are about this theme: 2.1 % (95 % limits 1.5–2.9 %)."
                + " The theme stands out most in March 2022, with 12 of 40 stories (30 %)."
                + " It is found in 2 of 2 months."
                + " The mean tone towards it is −0.12, on a scale from −1 to +1.");
  }

  @Test
  void nothingFoundIsSaidWithItsLimits() {
    assertThat(summary(total(0, 90, 0, 0, 0.041, OptionalDouble.empty()), List.of()))
        .isEqualTo("None of 90 stories is about this theme (95 % limits 0–4.1 %).");
  }

  @Test
  void nothingToCountIsSaid() {
    ThemeShare none = new ThemeShare("all", 0, 0, Optional.empty(), OptionalDouble.empty());
    assertThat(summary(none, List.of())).isEqualTo("There is no dated story to count.");
  }

  @Test
  void periodsWithoutStoriesAreNotTakenForZero() {
    ThemeShare total = total(1, 9, 0.111, 0.02, 0.435, OptionalDouble.empty());
    CoverageTrend unknown =
        new CoverageTrend(
            "t", "all", MARCH.plusMonths(1), 0, 0, 0, 0, null, null, null, null, null, true);
    assertThat(summary(total, List.of(row(MARCH, 1, 9, 0.111), unknown)))
        .contains("1 of 9 stories is about this theme: 11 % (95 % limits 2–44 %).")
        .endsWith("It is found in 1 of 2 months; 1 month has no stories at all.");
  }

  private static String summary(ThemeShare total, List<CoverageTrend> series) {
    ThemeReport theme =
        new ThemeReport("t", "T", "", total, series, List.of(), List.of(), List.of(), List.of());
    return String.join(" ", ThemeSummary.sentences(Period.MONTH, theme)).replace('\u00a0', ' ');
  }

  private static ThemeShare total(
      long stories, long all, double share, double low, double high, OptionalDouble tone) {
    return new ThemeShare("all", stories, all, Optional.of(new Estimate(share, low, high)), tone);
  }

  private static CoverageTrend row(LocalDate start, long stories, long all, double share) {
    return new CoverageTrend(
        "t", "all", start, stories, stories, all, all, share, share / 2, share * 2, null, null,
        true);
  }
}
