package org.newstide.article.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of publication that the running text of an article tells: the day that it gives as its
 * own ({@link OwnDay}), in the year that is written there or follows from the rest of the text
 * ({@link YearEvidence}). Where that is not plain there is none: a text that is dated wrongly does
 * more harm than one that is not dated.
 */
public final class ProseDate {

  private ProseDate() {}

  /**
   * Reads an English text. The time that it takes grows as the text's length.
   *
   * @param text clean text, a paragraph a line or with empty lines between
   * @param earliest the first day that is possible
   * @param latest the last day that is possible
   * @return usually the day of publication, else the one before
   */
  public static Optional<LocalDate> of(String text, LocalDate earliest, LocalDate latest) {
    return OwnDay.of(text)
        .flatMap(
            own ->
                own.day().year().isPresent()
                    ? own.day().date()
                    : YearEvidence.of(text).day(own, earliest, latest))
        .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest));
  }
}
