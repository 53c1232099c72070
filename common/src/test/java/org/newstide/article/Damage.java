package org.newstide.article;

import java.util.Arrays;
import java.util.Random;

/** Damages files for tests. */
public final class Damage {

  private static final String MARKS = "<>\"'&/={}[]-!,;\n";

  private Damage() {}

  /** A file with bytes changed, cut out and doubled. */
  public static byte[] of(byte[] file, Random random) {
    byte[] bytes = file.clone();
    for (int times = random.nextInt(12); times >= 0; times--) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + random.nextInt(200));
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> joined(bytes, from, bytes, Math.max(from, to));
            case 1 -> joined(bytes, to, bytes, from);
            case 2 -> changed(bytes, from, (byte) random.nextInt(256));
            default -> changed(bytes, from, (byte) MARKS.charAt(random.nextInt(MARKS.length())));
          };
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, int at, byte value) {
    bytes[at] = value;
    return bytes;
  }

  /** The first bytes of one, then those of the other from a place on. */
  private static byte[] joined(byte[] one, int end, byte[] other, int from) {
    byte[] both = Arrays.copyOf(one, end + other.length - from);
    System.arraycopy(other, from, both, end, other.length - from);
    return both.length == 0 ? one : both;
  }
}
