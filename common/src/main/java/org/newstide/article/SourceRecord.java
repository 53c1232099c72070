package org.newstide.article;

import java.io.Serializable;

/** What a source gives for one of its records: the raw article, or why there is none. */
public sealed interface SourceRecord extends Serializable permits RawArticle, Reject {

  /** Full URI of the file. */
  String inputFile();

  /**
   * Number of the record in the file, from 1; where a file is read in ranges, it may be the number
   * of the record's first byte.
   */
  long inputPosition();
}
