package org.newstide.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.newstide.text.LanguageCode;

/**
 * What a corpus takes in.
 *
 * @param languages codes as of {@link LanguageCode}, the first being that of records that name none
 * @param minWords the fewest words of title and body together, 0 or more
 * @param earliest the first day that can be a date of publication
 * @param timeZone the zone of times that name none, and of {@code published_on}
 * @param runDay the day of the run in that zone; the day after it is the last possible date
 */
public record CorpusRules(
    List<String> languages, int minWords, LocalDate earliest, ZoneId timeZone, LocalDate runDay)
    implements Serializable {

  public CorpusRules {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("no language is taken in; name one at least");
    }
    if (minWords < 0) {
      throw new IllegalArgumentException("the fewest words are " + minWords + ", below 0");
    }
    languages = languages.stream().map(CorpusRules::known).toList();
  }

  /** Whether an article can have been published on a day. */
  boolean isPossible(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest());
  }

  /** The last day that can be a date of publication: somewhere it is tomorrow. */
  LocalDate latest() {
    return runDay.plusDays(1);
  }

  private static String known(String language) {
    return LanguageCode.of(language)
        .orElseThrow(
            () -> new IllegalArgumentException(language + " is no ISO 639 code, as en or deu are"));
  }
}
