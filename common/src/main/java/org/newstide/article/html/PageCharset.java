package org.newstide.article.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character set of a page, as browsers find it: a byte order mark, the HTTP header, what the
 * page says in its first 4,096 bytes; else UTF-8 if its bytes are that, and windows-1252 if not. A
 * page that says ISO 8859-1 or ASCII means windows-1252 (WHATWG Encoding, 4.2). Other than browsers
 * do, a page whose bytes are UTF-8 many times over is that whatever it says: many tools save a page
 * in UTF-8 and leave what it says as it was.
 */
final class PageCharset {

  private static final int PRESCAN = 4_096;

  private static final Pattern SAID =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,300}?\\bencoding)\\s*=\\s*[\"']?\\s*"
              + "(?<name>[\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  /** Characters outside ASCII; two or three may be so by chance in a text of another set. */
  private static final int MANY = 8;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PageCharset() {}

  /**
   * The text of a page's bytes; what cannot be decoded becomes U+FFFD.
   *
   * @param header the name of a character set in the HTTP header, if there is one
   */
  static String decode(byte[] bytes, Optional<String> header) {
    Charset charset =
        marked(bytes)
            .or(() -> header.flatMap(PageCharset::named))
            .or(() -> isSurelyUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : said(bytes))
            .orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<Charset> marked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
      default -> Optional.empty();
    };
  }

  private static Optional<Charset> said(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher said = SAID.matcher(start);
    // what could be read byte by byte is not UTF-16, whatever it says
    return said.find()
        ? named(said.group("name"))
            .map(set -> set.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : set)
        : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(label);
      boolean isLatin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(isLatin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Whether the bytes are UTF-8 in more places than chance would have it. */
  private static boolean isSurelyUtf8(byte[] bytes) {
    int sequences = 0;
    for (int at = 0; at < bytes.length && sequences < MANY; at++) {
      sequences += (bytes[at] & 0xC0) == 0xC0 ? 1 : 0;
    }
    return sequences == MANY && isUtf8(bytes);
  }

  private static boolean isUtf8(byte[] bytes) {
    // malformed bytes become U+FFFD, and that other bytes
    byte[] again = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(bytes, again);
  }
}
