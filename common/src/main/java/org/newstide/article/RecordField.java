package org.newstide.article;

import java.util.Locale;
import org.newstide.article.date.PublicationDate;

/** What a source's record may say. */
public enum RecordField {
  /** The source's own key of the article: stays the same when the article is delivered again. */
  ID,
  /** The article's address. */
  URL,
  /** The headline, plain or HTML. */
  TITLE,
  /** The text, plain or HTML. */
  BODY,
  /** When it was published, in any form that {@link PublicationDate} reads. */
  PUBLISHED,
  /** Who published it. */
  SOURCE,
  /** Who wrote it, several parted by semicolons. */
  AUTHORS,
  /** The news agency that it is from. */
  AGENCY,
  /** The text's language: an ISO 639 code, alone or with a region. */
  LANGUAGE;

  /** The field's name in a config file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
