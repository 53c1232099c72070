package org.newstide.article;

import java.io.Serializable;

/**
 * A part of a file's bytes. Read apart are the records that begin in it, so that the ranges of a
 * file give each record once.
 *
 * @param from its first byte, from 0
 * @param to the byte after its last
 */
public record ByteRange(long from, long to) implements Serializable {

  /** All of a file, however long. */
  public static final ByteRange WHOLE = new ByteRange(0, Long.MAX_VALUE);

  public ByteRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("bytes %d to %d are no range".formatted(from, to));
    }
  }

  /** Whether it holds all of a file. */
  public boolean isWhole() {
    return equals(WHOLE);
  }

  /** Whether the file begins in it: the range that speaks for the file as a whole. */
  public boolean isFirst() {
    return from == 0;
  }

  /** Whether a byte is in it. */
  public boolean contains(long at) {
    return at >= from && at < to;
  }
}
