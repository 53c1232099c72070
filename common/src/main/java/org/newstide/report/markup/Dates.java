package org.newstide.report.markup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.newstide.report.Span;
import org.newstide.trend.Period;

/** Days and periods as the report prints them. */
public final class Dates {

  private static final DateTimeFormatter DAY = english("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = english("MMMM uuuu");
  private static final DateTimeFormatter QUARTER = english("'Q'q uuuu");
  private static final DateTimeFormatter YEAR = english("uuuu");
  private static final DateTimeFormatter MINUTE = english("d MMMM uuuu, HH:mm");

  private Dates() {}

  /** 12 September 2022. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** 3 January 2021 – 31 December 2025, or a single day. */
  public static String span(Span days) {
    return days.first().equals(days.last())
        ? day(days.first())
        : day(days.first()) + " – " + day(days.last());
  }

  /** 12 September 2022, 14:05 (Europe/Berlin). */
  public static String minute(Instant time, ZoneId zone) {
    return MINUTE.format(time.atZone(zone)) + " (" + zone + ")";
  }

  /** A period's name: 12 September 2022, week of 12 September 2022, Q3 2022, 2022. */
  public static String period(Period period, LocalDate start) {
    return switch (period) {
      case DAY -> day(start);
      case WEEK -> "week of " + day(start);
      case MONTH -> MONTH.format(start);
      case QUARTER -> QUARTER.format(start);
      case YEAR -> YEAR.format(start);
    };
  }

  /** A period in a sentence: on 12 September 2022, in the week of 12 September 2022, in 2022. */
  public static String when(Period period, LocalDate start) {
    String name = period(period, start);
    return switch (period) {
      case DAY -> "on " + name;
      case WEEK -> "in the " + name;
      case MONTH, QUARTER, YEAR -> "in " + name;
    };
  }

  /** The word for a period: day, week, month, quarter, year. */
  public static String unit(Period period) {
    return period.name().toLowerCase(Locale.ROOT);
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
