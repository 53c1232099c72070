package org.newstide.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.report.Span;
import org.newstide.trend.Period;

final class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2022-09-12, 12 September 2022, on 12 September 2022",
    "WEEK, 2022-09-12, week of 12 September 2022, in the week of 12 September 2022",
    "MONTH, 2022-09-01, September 2022, in September 2022",
    "QUARTER, 2022-07-01, Q3 2022, in Q3 2022",
    "YEAR, 2022-01-01, 2022, in 2022",
  })
  void periodsAreNamedInEnglish(Period period, LocalDate start, String name, String when) {
    assertThat(Dates.period(period, start)).isEqualTo(name);
    assertThat(Dates.when(period, start)).isEqualTo(when);
  }

  @Test
  void aSpanOfOneDayIsThatDay() {
    LocalDate day = LocalDate.of(2022, 9, 12);
    assertThat(Dates.span(new Span(day, day))).isEqualTo("12 September 2022");
    assertThat(Dates.span(new Span(day, day.plusDays(1))))
        .isEqualTo("12 September 2022 – 13 September 2022");
  }

  @Test
  void timesAreThoseOfTheZone() {
    assertThat(Dates.minute(Instant.parse("2026-03-02T05:41:09Z"), ZoneId.of("Europe/Berlin")))
        .isEqualTo("2 March 2026, 06:41 (Europe/Berlin)");
  }
}
