package org.newstide.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newstide.article.date.ProseDate;
import org.newstide.article.date.PublicationDate;
import org.newstide.article.date.UrlDate;

/**
 * The date of an article and where it stands: of all its dates the most trusted one that can be
 * read and can be true.
 *
 * @param holds the date that holds, if any
 * @param refused dates more trusted than that which do not hold, each with its origin and why:
 *     "record: 1246-05-03 is before 1900-01-01"; the most trusted first
 */
record ArticleDate(Optional<Dated> holds, List<String> refused) {

  /** What is shown of a text that should be a date, in UTF-16 units. */
  private static final int LONGEST_SHOWN = 60;

  /** A date and where it stands. */
  record Dated(DateOrigin origin, PublicationDate date) {}

  ArticleDate {
    refused = List.copyOf(refused);
  }

  /**
   * Judges the dates of an article. Its running text is read only if no date that is more trusted
   * holds.
   *
   * @param body the article's clean text
   */
  static ArticleDate of(RawArticle raw, String body, CorpusRules rules) {
    List<String> refused = new ArrayList<>();
    for (DateOrigin origin : DateOrigin.values()) {
      Optional<String> written = written(origin, raw);
      Optional<PublicationDate> date =
          written.flatMap(text -> PublicationDate.parse(text, rules.timeZone()));
      if (date.filter(found -> rules.isPossible(found.on())).isPresent()) {
        return new ArticleDate(Optional.of(new Dated(origin, date.get())), refused);
      }
      written.ifPresent(text -> refused.add(origin + ": " + problem(text, date, rules)));
      if (origin == DateOrigin.TEXT) {
        Optional<Dated> told =
            ProseDate.of(body, rules.earliest(), rules.latest())
                .map(on -> new Dated(origin, new PublicationDate(Optional.empty(), on)));
        if (told.isPresent()) {
          return new ArticleDate(told, refused);
        }
      }
    }
    return new ArticleDate(Optional.empty(), refused);
  }

  /** The first date that was refused and why, if there is one. */
  Optional<String> problem() {
    return refused.stream().findFirst();
  }

  private static Optional<String> written(DateOrigin origin, RawArticle raw) {
    return switch (origin) {
      case RECORD -> raw.value(RecordField.PUBLISHED);
      case URL -> raw.value(RecordField.URL).flatMap(UrlDate::of);
      case MARKUP, TEXT, FILE -> Optional.ofNullable(raw.dates().get(origin));
    };
  }

  private static String problem(String written, Optional<PublicationDate> date, CorpusRules rules) {
    if (date.isPresent()) {
      return date.get().on().isBefore(rules.earliest())
          ? date.get().on() + " is before " + rules.earliest()
          : date.get().on() + " is after " + rules.latest() + ", the day after the run";
    }
    String line = written.strip().replaceAll("\\s+", " ");
    String shown = line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    return PublicationDate.isUnsetClock(written, rules.timeZone())
        ? shown + " is of a clock that was never set"
        : "\"" + shown + "\" is in no form that is read, or no day of the calendar";
  }
}
