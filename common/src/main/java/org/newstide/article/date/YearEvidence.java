package org.newstide.article.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text tells of the year in which it was written.
 *
 * <p>A year that is written with a date is rarely that of the text: who writes in 2024 says "May
 * 14" of this year and "May 14, 2023" of the last. So a past year is only the least that the text's
 * year can be, and it needs the weekday of the text's day to tell which of it and the next it is.
 * The year of a copyright notice is that in which a page was last saved, and counts for nothing.
 *
 * @param text the text
 * @param stated years that the text calls its own: "this year (2024)", "so far in 2024", "75 years
 *     since 1949"
 * @param latestPast the last year of which the text speaks as one that has come
 */
record YearEvidence(CharSequence text, SortedSet<Integer> stated, OptionalInt latestPast) {

  /** Days with a weekday and a year this near to the text's own day have its year. */
  private static final int NEAR = 10;

  /** How far before a year words are looked for that tell what year it is, in UTF-16 units. */
  private static final int BEFORE = 160;

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d$€£¥#.,/:-])((?:19|20)\\d{2})\\b(?![/:%-]|[.,]\\d)");

  private static final Pattern STATED =
      Pattern.compile(
          "(?:\\bthis year|\\bthe current year)(?:,| \\(|, in| of) ?$"
              + "|\\bso far(?: this year)? in $"
              + "|\\b(?=\\d)(?<!(?:nearly|almost|about|over|than|some|around|roughly|first) (?:the )?)"
              + "(?<years>\\d{1,3}) years (?:have passed )?since $"
              + "|\\bthis year (?:marks|is) the (?<nth>\\d{1,3})(?:st|nd|rd|th) (?:anniversary|year)\\b"
              + "[^.\\n]{0,120}?\\b(?:in|since) $",
          Pattern.CASE_INSENSITIVE);

  /** Collects what a text tells. */
  static YearEvidence of(CharSequence text) {
    SortedSet<Integer> stated = new TreeSet<>();
    int latest = 0;
    for (Matcher found = YEAR.matcher(text); found.find(); ) {
      int year = Integer.parseInt(found.group(1));
      CharSequence before = text.subSequence(Math.max(0, found.start() - BEFORE), found.start());
      Matcher own = STATED.matcher(before);
      if (own.find()) {
        String since = own.group("years") == null ? own.group("nth") : own.group("years");
        stated.add(since == null ? year : year + Integer.parseInt(since));
      }
      if (year > latest && Tense.isYearPast(text, found.start(), found.end())) {
        latest = year;
      }
    }
    return new YearEvidence(
        text, stated, latest == 0 ? OptionalInt.empty() : OptionalInt.of(latest));
  }

  /** The day that a text's own day is, if that is plain. */
  Optional<LocalDate> day(OwnDay own, LocalDate earliest, LocalDate latest) {
    if (!stated.isEmpty()) {
      boolean isOne = stated.size() == 1 && stated.first() >= latestPast.orElse(0);
      return isOne ? own.in(stated.first()) : Optional.empty();
    }
    if (own.weekday().isPresent() && latestPast.isPresent()) {
      return own.in(latestPast.getAsInt()).or(() -> own.in(latestPast.getAsInt() + 1));
    }
    return only(latestPast.isPresent() ? near(own) : Stream.empty())
        .or(
            () ->
                only(
                    IntStream.rangeClosed(earliest.getYear(), latest.getYear())
                        .mapToObj(own::in)
                        .flatMap(Optional::stream)
                        .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))));
  }

  /** The text's day in the years of days of about the same time that have their weekday. */
  private Stream<LocalDate> near(OwnDay own) {
    return DayMention.in(text).stream()
        .filter(day -> day.weekday().isPresent() && day.date().isPresent())
        .filter(day -> day.year().getAsInt() >= latestPast.getAsInt() && Tense.isPast(text, day))
        .flatMap(day -> near(own, day.date().get()).stream());
  }

  private static Optional<LocalDate> near(OwnDay own, LocalDate other) {
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(step -> own.in(other.getYear() + step))
        .flatMap(Optional::stream)
        .filter(day -> Math.abs(day.toEpochDay() - other.toEpochDay()) <= NEAR)
        .findFirst();
  }

  private static Optional<LocalDate> only(Stream<LocalDate> days) {
    List<LocalDate> some = days.distinct().limit(2).toList();
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }
}
