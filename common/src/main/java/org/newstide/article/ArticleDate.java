package org.newstide.article;

import java.util.Arrays;
import java.util.Optional;
import org.newstide.article.date.PublicationDate;
import org.newstide.article.date.UrlDate;

/**
 * The date of an article and where it stands: of all its dates the most trusted one that can be
 * read and can be true.
 */
record ArticleDate(DateOrigin origin, PublicationDate date) {

  /** The date that holds; nothing if there is none. */
  static Optional<ArticleDate> of(RawArticle raw, CorpusRules rules) {
    return Arrays.stream(DateOrigin.values())
        .flatMap(origin -> at(origin, raw, rules).stream())
        .findFirst();
  }

  private static Optional<ArticleDate> at(DateOrigin origin, RawArticle raw, CorpusRules rules) {
    return written(origin, raw)
        .flatMap(text -> PublicationDate.parse(text, rules.timeZone()))
        .filter(found -> rules.isPossible(found.on()))
        .map(found -> new ArticleDate(origin, found));
  }

  private static Optional<String> written(DateOrigin origin, RawArticle raw) {
    return switch (origin) {
      case RECORD -> raw.value(RecordField.PUBLISHED);
      case URL -> raw.value(RecordField.URL).flatMap(UrlDate::of);
      case MARKUP, TEXT, FILE -> Optional.ofNullable(raw.dates().get(origin));
    };
  }
}
