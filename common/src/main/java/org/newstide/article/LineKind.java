package org.newstide.article;

import org.newstide.article.date.DateLine;

/** What a line of a plain text looks like, by itself. */
enum LineKind {
  /** Nothing but a date ({@link DateLine}). */
  DATE,
  /** No text of the article ({@link HeadFurniture}). */
  FURNITURE,
  /** No text of the article, unless it is its only headline. */
  NOTICE,
  /** Ends like a sentence. */
  SENTENCE,
  /** Reads like a headline ({@link TitleLine}). */
  HEADLINE,
  /** Such as a dateline or an item of a list. */
  OTHER;

  static LineKind of(String line) {
    if (DateLine.of(line).isPresent()) {
      return DATE;
    }
    if (HeadFurniture.is(line)) {
      return FURNITURE;
    }
    if (HeadFurniture.isNotice(line)) {
      return NOTICE;
    }
    if (TitleLine.endsSentence(line)) {
      return SENTENCE;
    }
    return TitleLine.is(line) ? HEADLINE : OTHER;
  }

  /** Whether such a line in the head is no text of the article. */
  boolean isApart() {
    return this == DATE || this == FURNITURE || this == NOTICE;
  }
}
