package org.newstide.topic;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Whole numbers from 0 as bytes, small ones short (LEB128): how texts wait between passes. */
public final class Ints {

  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private Ints() {}

  /** The bytes of these numbers. */
  public static byte[] encode(int... numbers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(numbers.length * 2);
    for (int number : numbers) {
      int rest = number;
      while (rest >= MORE) {
        bytes.write((rest & (MORE - 1)) | MORE);
        rest >>>= BITS;
      }
      bytes.write(rest);
    }
    return bytes.toByteArray();
  }

  /** The numbers of these bytes. */
  public static int[] decode(byte[] bytes) {
    int[] numbers = new int[bytes.length];
    int n = 0;
    int shift = 0;
    for (byte b : bytes) {
      numbers[n] |= (b & (MORE - 1)) << shift;
      shift += BITS;
      if ((b & MORE) == 0) {
        n++;
        shift = 0;
      }
    }
    return Arrays.copyOf(numbers, n);
  }
}
