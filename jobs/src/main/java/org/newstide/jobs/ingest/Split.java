package org.newstide.jobs.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.newstide.article.ByteRange;
import org.newstide.jobs.spark.InputFile;

/** What is read of a file in one go: the records that begin in a range of its bytes. */
public record Split(InputFile file, ByteRange range) implements Serializable {

  /**
   * The most bytes of a range. Files with more are split where their format can be. It is the same
   * everywhere, since positions of JSON lines depend on it: the data dictionary says so.
   */
  static final long LARGEST = 64 << 20;

  /** All of a file. */
  static Split whole(InputFile file) {
    return new Split(file, ByteRange.WHOLE);
  }

  /** The ranges of a file, from its first byte to its last. */
  static List<Split> of(InputFile file, FileFormat format) {
    return of(file, format, LARGEST);
  }

  /**
   * The same, of another size.
   *
   * @param largest the most bytes of a range
   */
  static List<Split> of(InputFile file, FileFormat format, long largest) {
    if (file.bytes() <= largest || !format.splits(file.path())) {
      return List.of(whole(file));
    }
    List<Split> splits = new ArrayList<>();
    for (long from = 0; from < file.bytes(); from += largest) {
      long to = Math.min(from + largest, file.bytes());
      splits.add(new Split(file, new ByteRange(from, to)));
    }
    return splits;
  }

  /** How many bytes are in it. */
  long bytes() {
    return range.isWhole() ? file.bytes() : range.to() - range.from();
  }
}
