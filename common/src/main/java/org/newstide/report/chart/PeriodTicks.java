package org.newstide.report.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newstide.trend.Period;

/** Where the axis of periods is marked: at days, weeks, months, quarters or years. */
final class PeriodTicks {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final DateTimeFormatter QUARTER =
      DateTimeFormatter.ofPattern("'Q'q", Locale.ENGLISH);

  /** A distance between marks. */
  private record Step(Period unit, int every) {

    /** Steps from the finest up, without end. */
    static Stream<Step> all() {
      Stream<Step> small =
          Stream.of(
              new Step(Period.DAY, 1),
              new Step(Period.WEEK, 1),
              new Step(Period.WEEK, 2),
              new Step(Period.MONTH, 1),
              new Step(Period.QUARTER, 1));
      Stream<Step> years =
          Stream.iterate(1, ten -> ten * 10)
              .flatMap(ten -> Stream.of(ten, 2 * ten, 5 * ten))
              .map(every -> new Step(Period.YEAR, every));
      return Stream.concat(small, years);
    }

    /** Number of the step in which a day lies. */
    long block(LocalDate day) {
      return switch (unit) {
        case DAY -> day.toEpochDay();
        // 1 January 1970 was a Thursday
        case WEEK -> Math.floorDiv(day.toEpochDay() + 3, 7L * every);
        case MONTH -> 12L * day.getYear() + day.getMonthValue();
        case QUARTER -> Math.floorDiv(12L * day.getYear() + day.getMonthValue() - 1, 3);
        case YEAR -> Math.floorDiv(day.getYear(), every);
      };
    }
  }

  private PeriodTicks() {}

  /**
   * Marks at the finest step that needs no more than {@code most}.
   *
   * @param starts first days of the periods, gap-free, in order
   * @param most 2 or more
   * @return at least one mark, if there is a period
   */
  static List<PeriodTick> of(Period period, List<LocalDate> starts, int most) {
    if (starts.isEmpty()) {
      return List.of();
    }
    return Step.all()
        .filter(step -> step.unit().compareTo(period) >= 0)
        .map(step -> at(step, period, starts, most))
        .filter(ticks -> ticks.size() <= most)
        .findFirst()
        .orElseThrow();
  }

  private static List<PeriodTick> at(Step step, Period period, List<LocalDate> starts, int most) {
    List<Integer> marked = new ArrayList<>();
    LocalDate before = period.start(starts.get(0).minusDays(1));
    for (int i = 0; i < starts.size(); i++) {
      if (step.block(starts.get(i)) != step.block(before)) {
        marked.add(i);
      }
      before = starts.get(i);
    }
    boolean room = marked.isEmpty() || marked.get(0) * (most + 2) > starts.size();
    if (room) {
      marked.add(0, 0);
    }
    List<PeriodTick> ticks = new ArrayList<>();
    int year = Integer.MIN_VALUE;
    for (int index : marked) {
      LocalDate start = starts.get(index);
      boolean sameYear = start.getYear() == year || step.unit() == Period.YEAR;
      year = start.getYear();
      ticks.add(
          new PeriodTick(
              index,
              label(step.unit(), period, start),
              sameYear ? "" : String.valueOf(year),
              isCentred(step.unit(), period)));
    }
    return ticks;
  }

  private static String label(Period unit, Period period, LocalDate start) {
    return switch (unit) {
      case DAY, WEEK -> DAY.format(start);
      case MONTH -> MONTH.format(start);
      case QUARTER -> period == Period.QUARTER ? QUARTER.format(start) : MONTH.format(start);
      case YEAR -> String.valueOf(start.getYear());
    };
  }

  private static boolean isCentred(Period unit, Period period) {
    return unit == period
        || (period == Period.DAY && unit == Period.WEEK)
        || (period == Period.MONTH && unit == Period.QUARTER);
  }
}
