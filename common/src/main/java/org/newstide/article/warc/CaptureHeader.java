package org.newstide.article.warc;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a record's block: fields in WARC (ISO 28500), one line in ARC.
 *
 * @param type of WARC; "response" for ARC
 * @param address what was fetched; empty if it does not say
 * @param contentType of the block; empty if it does not say
 * @param length of the block in bytes, 0 or more
 */
record CaptureHeader(String type, String address, String contentType, long length) {

  private static final String WARC = "WARC/";

  /** Address, which may have blanks, machine, time, type, length. */
  private static final Pattern ARC =
      Pattern.compile(
          "(?<address>\\w+:\\S.*) \\S+ \\d{8,17} (?<type>\\S+) (?<length>\\d{1,18})\\s*");

  private static final Pattern FIELD = Pattern.compile("(?<name>[^:\\s]+)\\s*:(?<value>.*)");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

  /** Where a header ends, which begins here; below 0 if it does not end within these bytes. */
  static int end(byte[] bytes, int start, int end) {
    boolean isWarc = isWarc(bytes, start, end);
    for (int at = start; at < end; at++) {
      if (bytes[at] != '\n') {
        continue;
      }
      if (!isWarc) {
        return at + 1;
      }
      int next = at + 1 < end && bytes[at + 1] == '\r' ? at + 2 : at + 1;
      if (next < end && bytes[next] == '\n') {
        return next + 1;
      }
    }
    return -1;
  }

  /** Whether a record of WARC begins here. */
  static boolean isWarc(byte[] bytes, int start, int end) {
    return end - start >= WARC.length()
        && new String(bytes, start, WARC.length(), StandardCharsets.ISO_8859_1).equals(WARC);
  }

  /** Reads a header; nothing if it is none. */
  static Optional<CaptureHeader> of(byte[] bytes, int start, int end) {
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    return text.startsWith(WARC) ? warc(text) : arc(text);
  }

  private static Optional<CaptureHeader> warc(String text) {
    Map<String, String> fields = new HashMap<>();
    text.lines()
        .skip(1)
        .map(FIELD::matcher)
        .filter(Matcher::matches)
        .forEach(
            field ->
                fields.putIfAbsent(
                    field.group("name").toLowerCase(Locale.ROOT), field.group("value").strip()));
    String length = fields.getOrDefault("content-length", "");
    return LENGTH.matcher(length).matches()
        ? Optional.of(
            new CaptureHeader(
                fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT),
                fields.getOrDefault("warc-target-uri", "").replaceAll("^<|>$", ""),
                fields.getOrDefault("content-type", ""),
                Long.parseLong(length)))
        : Optional.empty();
  }

  private static Optional<CaptureHeader> arc(String text) {
    Matcher line = ARC.matcher(text);
    return line.matches()
        ? Optional.of(
            new CaptureHeader(
                line.group("address").startsWith("filedesc:") ? "warcinfo" : "response",
                line.group("address"),
                line.group("type"),
                Long.parseLong(line.group("length"))))
        : Optional.empty();
  }
}
