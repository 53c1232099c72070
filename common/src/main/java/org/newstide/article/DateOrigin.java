package org.newstide.article;

import java.util.Locale;

/**
 * Where an article's date comes from, the most trusted first; on disk in small letters, as {@link
 * #toString} writes it.
 */
public enum DateOrigin {
  /** A field of the record. */
  RECORD,
  /** The address ("/2021/01/15/"). */
  URL,
  /** The markup of the page. */
  MARKUP,
  /** The text itself. */
  TEXT,
  /** The file's name or folder. */
  FILE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
