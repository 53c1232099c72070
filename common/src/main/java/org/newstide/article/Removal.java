package org.newstide.article;

import java.util.Locale;

/** Why a line of a page is no part of its article; on disk as {@link #toString} writes it. */
public enum Removal {
  /** Before or after the article: menus, other articles, the foot of the page. */
  OUTSIDE,
  /** Names other articles, or begins a list of them: "ALSO SEE", "Read more: …". */
  POINTER,
  /** One of several short lines in a row, or in capitals: headlines of other articles. */
  HEADLINE,
  /** Who wrote it. */
  BYLINE,
  /** Who its author is. */
  AUTHOR_NOTE,
  /** An agency or editors that had a part in it. */
  CREDIT,
  /** What a picture shows, or whose it is. */
  CAPTION,
  /** When it was published or changed. */
  DATE,
  /** What a page offers to do: "Share", "Comments", "2 min read". */
  BUTTON,
  /** Newsletters, accounts, subscriptions. */
  SUBSCRIPTION,
  /** Cookies and terms. */
  CONSENT,
  /** An advertisement, or that there is one. */
  ADVERTISEMENT,
  /** Who has the rights. */
  RIGHTS,
  /** Stands elsewhere on the page too. */
  REPEATED,
  /** Stands in many articles of the source ({@link Furniture}). */
  RECURRING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
