package org.newstide.jobs.ingest;

import java.io.Serializable;
import org.newstide.article.ByteRange;
import org.newstide.jobs.spark.InputFile;

/** What is read of a file in one go: the records that begin in a range of its bytes. */
public record Split(InputFile file, ByteRange range) implements Serializable {

  /** All of a file. */
  static Split whole(InputFile file) {
    return new Split(file, ByteRange.WHOLE);
  }
}
