package org.newstide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newstide.trend.Period;

final class PeriodTicksTest {

  @ParameterizedTest
  @EnumSource
  void anyNumberOfPeriodsHasSomeMarksButNotTooMany(Period period) {
    List<LocalDate> all = starts(period, LocalDate.of(1987, 3, 17), 2_000);
    for (int n = 1; n <= 2_000; n += n < 150 ? 1 : 37) {
      for (int most : new int[] {6, 12}) {
        List<PeriodTick> ticks = PeriodTicks.of(period, all.subList(0, n), most);
        assertThat(ticks).as("%s %s", n, period).hasSizeBetween(1, most);
        assertThat(ticks.stream().map(PeriodTick::index)).isSorted().doesNotHaveDuplicates();
        if (n >= most) {
          assertThat(ticks).as("%s %s", n, period).hasSizeGreaterThan(1);
        }
      }
    }
  }

  @Test
  void sixYearsOfMonthsAreMarkedByYear() {
    assertThat(labels(Period.MONTH, "2020-01-01", 72))
        .containsExactly("2020", "2021", "2022", "2023", "2024", "2025");
  }

  @Test
  void twoYearsOfMonthsAreMarkedByQuarterAndNameTheYearWhenItChanges() {
    assertThat(labels(Period.MONTH, "2020-02-01", 24))
        .containsExactly(
            "Feb 2020", "Apr", "Jul", "Oct", "Jan 2021", "Apr", "Jul", "Oct", "Jan 2022");
  }

  @Test
  void aFewPeriodsAreEachMarked() {
    assertThat(labels(Period.DAY, "2022-12-30", 4))
        .containsExactly("30 Dec 2022", "31 Dec", "1 Jan 2023", "2 Jan");
    assertThat(labels(Period.WEEK, "2022-09-12", 2)).containsExactly("12 Sep 2022", "19 Sep");
    assertThat(labels(Period.QUARTER, "2022-07-01", 3)).containsExactly("Q3 2022", "Q4", "Q1 2023");
    assertThat(labels(Period.YEAR, "2019-01-01", 3)).containsExactly("2019", "2020", "2021");
  }

  @Test
  void marksOfWeeksStandAtTheFirstThatStartsInTheMonth() {
    List<LocalDate> starts = starts(Period.WEEK, LocalDate.of(2021, 8, 2), 30);
    assertThat(PeriodTicks.of(Period.WEEK, starts, 8))
        .extracting(tick -> starts.get(tick.index()))
        .contains(LocalDate.of(2021, 9, 6), LocalDate.of(2021, 11, 1));
  }

  private static List<String> labels(Period period, String first, int n) {
    return PeriodTicks.of(period, starts(period, LocalDate.parse(first), n), 12).stream()
        .map(tick -> (tick.label() + " " + tick.year()).strip())
        .toList();
  }

  private static List<LocalDate> starts(Period period, LocalDate first, int n) {
    return Stream.iterate(period.start(first), period::next).limit(n).toList();
  }
}
