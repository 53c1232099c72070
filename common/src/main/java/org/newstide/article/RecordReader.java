package org.newstide.article;

import java.io.IOException;
import java.util.Optional;

/** Reads the records of one file, one after the other. */
public interface RecordReader {

  /**
   * The next record, or nothing after the last.
   *
   * @throws IOException if the file cannot be read further
   */
  Optional<SourceRecord> next() throws IOException;

  /** The position that the next record will have, or would have had if the file went on. */
  long nextPosition();

  /** The beginning of a record that was being read when the file broke off, possibly empty. */
  String unfinished();
}
