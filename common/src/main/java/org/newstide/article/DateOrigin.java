package org.newstide.article;

import java.util.Locale;

/**
 * Where an article's date comes from, the most trusted first; on disk in small letters, as {@link
 * #toString} writes it.
 */
public enum DateOrigin {
  /** A field of the record. */
  RECORD,
  /** The markup of the page, which often has the time of day and its zone, too. */
  MARKUP,
  /** The address ("/2021/01/15/"). */
  URL,
  /** The text itself: a line about it, else its prose. */
  TEXT,
  /** The file's name or folder. */
  FILE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
