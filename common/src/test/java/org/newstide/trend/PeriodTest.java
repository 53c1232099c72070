package org.newstide.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

  @ParameterizedTest
  @EnumSource
  void everyDayLiesInExactlyOnePeriod(Period period) {
    LocalDate start = period.start(FIRST);
    LocalDate day = FIRST;
    while (!start.isAfter(LAST)) {
      LocalDate end = period.end(start);
      assertThat(day).isBetween(start, end);
      while (!day.isAfter(end)) {
        assertThat(period.start(day)).isEqualTo(start);
        day = day.plusDays(1);
      }
      assertThat(period.next(start)).isEqualTo(day);
      start = day;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DAY,     2024-02-29, 2024-02-29, 2024-02-29",
    "WEEK,    2024-02-29, 2024-02-26, 2024-03-03",
    "WEEK,    2025-01-01, 2024-12-30, 2025-01-05",
    "MONTH,   2024-02-29, 2024-02-01, 2024-02-29",
    "QUARTER, 2024-05-31, 2024-04-01, 2024-06-30",
    "QUARTER, 2024-12-31, 2024-10-01, 2024-12-31",
    "YEAR,    2024-02-29, 2024-01-01, 2024-12-31",
  })
  void aPeriodGoesFromItsFirstToItsLastDay(
      Period period, LocalDate day, LocalDate first, LocalDate last) {
    assertThat(period.start(day)).isEqualTo(first);
    assertThat(period.end(first)).isEqualTo(last);
  }

  @Test
  void weeksStartOnMonday() {
    assertThat(Period.WEEK.start(FIRST).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DAY")
  void aDayWithinAPeriodStartsNone(Period period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period.next(LocalDate.of(2024, 5, 15)))
        .withMessageContaining("2024-05-15");
  }
}
