package org.newstide.jobs.ingest;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;

/**
 * How files of a store hold records. A format that is read from its first byte to its last is
 * common's to know ({@link StreamFormat}); one that is read here and there in a file is known here.
 */
public interface FileFormat extends Serializable {

  /** Whether ranges of a file can be read apart. */
  boolean splits(String path);

  /**
   * Starts to read.
   *
   * @throws IOException if the file cannot be opened
   */
  FileRecords open(Split split, Configuration hadoop) throws IOException;
}
