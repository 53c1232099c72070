package org.newstide.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** UTF-8 with or without a byte order mark, and where it is none. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /** The text of these bytes, U+FFFD standing for what cannot be decoded. */
  static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /**
   * Index of the first byte that cannot be decoded.
   *
   * @param text what {@link #text} makes of the bytes
   */
  static OptionalInt malformed(byte[] bytes, String text) {
    // only a text with a replacement character can have had such bytes, and it seldom has one
    if (text.indexOf(REPLACEMENT) < 0) {
      return OptionalInt.empty();
    }
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(input, CharBuffer.allocate(bytes.length), true);
    return result.isError() ? OptionalInt.of(input.position()) : OptionalInt.empty();
  }
}
