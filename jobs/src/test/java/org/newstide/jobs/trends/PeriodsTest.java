package org.newstide.jobs.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.trend.Period;

class PeriodsTest {

  private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

  @ParameterizedTest
  @EnumSource
  void everyDayLiesInThePeriodThatJavaSays(Period period) {
    List<Row> rows =
        LocalSpark.session()
            .range(FIRST.toEpochDay(), LAST.toEpochDay() + 1)
            .selectExpr("date_from_unix_date(cast(id as int)) as day")
            .withColumn("start", Periods.start(col("day"), period))
            .withColumn("end", Periods.end(col("start"), period))
            .collectAsList();
    assertThat(rows)
        .hasSize(12_053)
        .allMatch(row -> row.getAs("start").equals(period.start(row.getAs("day"))))
        .allMatch(row -> row.getAs("end").equals(period.end(row.getAs("start"))));
  }

  @ParameterizedTest
  @EnumSource
  void theCalendarHasEveryPeriodOnce(Period period) {
    List<LocalDate> starts =
        FIRST.datesUntil(LAST.plusDays(1)).map(period::start).distinct().toList();
    List<LocalDate> calendar =
        LocalSpark.session()
            .range(1)
            .select(
                Periods.calendar(lit(starts.get(0)), lit(starts.get(starts.size() - 1)), period))
            .collectAsList()
            .stream()
            .map(row -> row.<LocalDate>getAs(0))
            .toList();
    assertThat(calendar).isEqualTo(starts);
  }
}
