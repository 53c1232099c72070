package org.newstide.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Iterator;

/**
 * A way in which files hold records. What holds for files of every format is in {@link SourceFile};
 * a format says how one record follows another.
 */
public interface SourceFormat extends Serializable {

  /**
   * Starts to read a file's content.
   *
   * @param content what the file holds, decompressed unless by {@link #unpacksGzip}, not empty
   * @param inputFile full URI of the file, for the records
   * @throws IOException if the content cannot be read
   */
  RecordReader open(InputStream content, String inputFile) throws IOException;

  /** Whether the format unpacks gzip itself; a file's content is decompressed if not. */
  default boolean unpacksGzip() {
    return false;
  }

  /**
   * The file's records in order, read as they are asked for. Damage never throws: it becomes the
   * last record.
   *
   * @param file the file's bytes; the caller closes them
   * @param inputFile full URI of the file; its ending says how it is compressed
   */
  default Iterator<SourceRecord> read(InputStream file, String inputFile) {
    return new SourceFile(this, file, inputFile);
  }
}
