package org.newstide.jobs.trends;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.trunc;

import org.apache.spark.sql.Column;
import org.newstide.trend.Period;

/** {@link Period} as column expressions. */
final class Periods {

  private Periods() {}

  /** The first day of the period that a day lies in. */
  static Column start(Column day, Period period) {
    return period == Period.DAY ? day : trunc(day, period.name());
  }

  /** The last day of the period that starts on a day. */
  static Column end(Column start, Period period) {
    Column next =
        switch (period) {
          case DAY -> date_add(start, 1);
          case WEEK -> date_add(start, 7);
          case MONTH -> add_months(start, 1);
          case QUARTER -> add_months(start, 3);
          case YEAR -> add_months(start, 12);
        };
    return date_add(next, -1);
  }

  /**
   * A row for each period from the one that starts on {@code first} to the one that starts on
   * {@code last}.
   */
  static Column calendar(Column first, Column last, Period period) {
    String step =
        switch (period) {
          case DAY -> "interval 1 day";
          case WEEK -> "interval 7 days";
          case MONTH -> "interval 1 month";
          case QUARTER -> "interval 3 months";
          case YEAR -> "interval 1 year";
        };
    return explode(sequence(first, last, expr(step)));
  }
}
