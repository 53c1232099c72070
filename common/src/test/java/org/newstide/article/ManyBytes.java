package org.newstide.article;

import java.io.InputStream;
import java.util.Arrays;

/** One byte, as often as nobody would hold it. */
final class ManyBytes extends InputStream {

  private final byte value;
  private long left;

  ManyBytes(char value, long length) {
    this.value = (byte) value;
    this.left = length;
  }

  @Override
  public int read() {
    return left-- > 0 ? value : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int given = (int) Math.min(length, left);
    if (given <= 0) {
      return -1;
    }
    Arrays.fill(bytes, offset, offset + given, value);
    left -= given;
    return given;
  }
}
