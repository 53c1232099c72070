package org.newstide.article;

/** What a source gives for one of its records: the raw article, or why there is none. */
public sealed interface SourceRecord permits RawArticle, Reject {

  /** Full URI of the file. */
  String inputFile();

  /** Number of the record in the file, from 1. */
  long inputPosition();
}
