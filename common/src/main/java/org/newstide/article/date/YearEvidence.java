package org.newstide.article.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a text tells of the year in which it was written.
 *
 * <p>A year that is written with a date is rarely that of the text: who writes in 2024 says "May
 * 14" of this year and "May 14, 2023" of the last. So a past year is only the least that the text's
 * year can be, and it needs the weekday of the text's day to tell which of it and the next it is.
 * The year of a copyright notice is that in which a page was last saved, and counts for nothing.
 *
 * @param stated years that the text calls its own: "this year (2024)", "so far in 2024", "75 years
 *     since 1949"
 * @param latestPast the last year of which the text speaks as one that has come
 * @param full days that had come and are written in full with their weekday, as those of the last
 *     days are
 */
record YearEvidence(TreeSet<Integer> stated, OptionalInt latestPast, List<LocalDate> full) {

  /** Days written in full this near to the text's own day have its year. */
  private static final int NEAR = 10;

  private static final String YEAR = "((?:19|20)\\d{2})\\b";

  private static final Pattern YEARS =
      Pattern.compile("(?<![\\d$€£¥#.,/:-])" + YEAR + "(?![/:%-]|[.,]\\d)");

  private static final Pattern THIS_YEAR =
      Pattern.compile(
          "\\b(?:this year|the current year)(?:,| \\(|, in| of) ?"
              + YEAR
              + "|\\bso far(?: this year)? in "
              + YEAR,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEARS_SINCE =
      Pattern.compile(
          "(?<!(?:nearly|almost|about|over|than|some|around|roughly|first) (?:the )?)"
              + "\\b(\\d{1,3}) years (?:have passed )?since "
              + YEAR,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANNIVERSARY =
      Pattern.compile(
          "\\bthis year (?:marks|is) the (\\d{1,3})(?:st|nd|rd|th) (?:anniversary|year)\\b"
              + "[^.\\n]{0,120}?\\b(?:in|since) "
              + YEAR,
          Pattern.CASE_INSENSITIVE);

  /** Collects what a text tells. */
  static YearEvidence of(CharSequence text) {
    TreeSet<Integer> stated = new TreeSet<>();
    for (Matcher year = THIS_YEAR.matcher(text); year.find(); ) {
      stated.add(Integer.parseInt(year.group(year.group(1) == null ? 2 : 1)));
    }
    for (Pattern sum : List.of(YEARS_SINCE, ANNIVERSARY)) {
      for (Matcher years = sum.matcher(text); years.find(); ) {
        stated.add(Integer.parseInt(years.group(1)) + Integer.parseInt(years.group(2)));
      }
    }
    OptionalInt latest = OptionalInt.empty();
    for (Matcher year = YEARS.matcher(text); year.find(); ) {
      int written = Integer.parseInt(year.group(1));
      if (written > latest.orElse(0) && Tense.isYearPast(text, year.start(), year.end())) {
        latest = OptionalInt.of(written);
      }
    }
    List<LocalDate> full =
        DayMention.in(text).stream()
            .filter(day -> day.weekday().isPresent() && Tense.isPast(text, day))
            .flatMap(day -> day.date().stream())
            .toList();
    return new YearEvidence(stated, latest, full);
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
    List<LocalDate> near =
        full.stream()
            .filter(day -> day.getYear() >= latestPast.orElse(0))
            .flatMap(day -> near(own, day).stream())
            .distinct()
            .toList();
    if (near.size() == 1) {
      return Optional.of(near.get(0));
    }
    List<LocalDate> possible =
        IntStream.rangeClosed(earliest.getYear(), latest.getYear())
            .mapToObj(own::in)
            .flatMap(Optional::stream)
            .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
            .limit(2)
            .toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private static Optional<LocalDate> near(OwnDay own, LocalDate other) {
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(step -> own.in(other.getYear() + step))
        .flatMap(Optional::stream)
        .filter(day -> Math.abs(day.toEpochDay() - other.toEpochDay()) <= NEAR)
        .findFirst();
  }
}
