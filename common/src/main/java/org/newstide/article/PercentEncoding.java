package org.newstide.article;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** One way to write the characters of an address (RFC 3986, 6.2.2). */
final class PercentEncoding {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Neither these nor letters and digits are escaped: unreserved, reserved. */
  private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=";

  private static final String UNRESERVED = "-._~";

  private PercentEncoding() {}

  /** Escapes what must be escaped, in capital hex digits, and nothing that is unreserved. */
  static String canonical(String text) {
    StringBuilder canonical = new StringBuilder(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      char c = (char) (bytes[at] & 0xFF);
      if (c == '%' && at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2])) {
        char escaped =
            (char)
                (HexFormat.fromHexDigit(bytes[at + 1]) << 4
                    | HexFormat.fromHexDigit(bytes[at + 2]));
        append(canonical, escaped, isAlphanumeric(escaped) || UNRESERVED.indexOf(escaped) >= 0);
        at += 2;
      } else {
        append(canonical, c, isAlphanumeric(c) || PLAIN.indexOf(c) >= 0);
      }
    }
    return canonical.toString();
  }

  private static void append(StringBuilder to, char c, boolean plain) {
    if (plain) {
      to.append(c);
    } else {
      to.append('%').append(HEX.toHexDigits((byte) c));
    }
  }

  private static boolean isHex(byte digit) {
    return HexFormat.isHexDigit(digit);
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
