package org.newstide.article.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When an article was published.
 *
 * <p>Read are ISO 8601 and its relatives ({@link IsoNotation}), dates with an English month name as
 * in RFC 822 and 1123, mail, logs and prose ({@link MonthNameNotation}), and time since 1970
 * ({@link EpochNotation}). A time without a zone is one in the corpus's time zone; a time with a
 * zone that cannot be told (IST is three) gives the date as written. A value is never guessed:
 *
 * <ul>
 *   <li>01/02/2021 is no date, nor is 13/02/2021: if days after the 12th were read and others not,
 *       every month would look empty at its start.
 *   <li>A year, or a year and a month, is no date.
 *   <li>1970-01-01 alone or with midnight is of a clock that was never set, and no date: few have
 *       texts of that day, many have such clocks.
 * </ul>
 *
 * @param at the instant, unless the day alone is known
 * @param on the day in the corpus's time zone
 */
public record PublicationDate(Optional<Instant> at, LocalDate on) {

  /** A text with more characters is prose. */
  private static final int LONGEST = 100;

  private static final LocalDate EPOCH_DAY = LocalDate.EPOCH;

  /**
   * The date that a record's text means.
   *
   * @param zone the corpus's time zone
   * @return nothing if the text is in no form that is read, or its day or time does not exist
   */
  public static Optional<PublicationDate> parse(String text, ZoneId zone) {
    return read(text).flatMap(found -> resolve(found, zone));
  }

  /**
   * Whether a text means the day or time that a clock shows which was never set, and is no date for
   * that.
   */
  public static boolean isUnsetClock(String text, ZoneId zone) {
    return read(text).isPresent() && parse(text, zone).isEmpty();
  }

  /** Whether a text means a date, whatever the zone. */
  public static boolean isOne(String text) {
    return parse(text, ZoneOffset.UTC).isPresent();
  }

  private static Optional<WrittenTime> read(String text) {
    String written = text.strip();
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<WrittenTime> time = IsoNotation.read(written);
    if (time.isEmpty()) {
      time = EpochNotation.read(written);
    }
    if (time.isEmpty()) {
      time = MonthNameNotation.read(written);
    }
    return time;
  }

  private static Optional<PublicationDate> resolve(WrittenTime written, ZoneId corpusZone) {
    if (written.clock().isEmpty()) {
      return written.day().equals(EPOCH_DAY)
          ? Optional.empty()
          : Optional.of(new PublicationDate(Optional.empty(), written.day()));
    }
    LocalTime clock = written.clock().get();
    ZonedDateTime time = ZonedDateTime.of(written.day(), clock, written.zone().orElse(corpusZone));
    boolean unset =
        time.toInstant().equals(Instant.EPOCH)
            || (written.day().equals(EPOCH_DAY) && clock.equals(LocalTime.MIDNIGHT));
    if (unset) {
      return Optional.empty();
    }
    LocalDate on = time.withZoneSameInstant(corpusZone).toLocalDate();
    return Optional.of(new PublicationDate(Optional.of(time.toInstant()), on));
  }
}
