package org.newstide.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** The records of a JSON lines file; the rules are {@link JsonlFormat}'s. */
final class JsonlReader implements RecordReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private final LineReader lines;
  private final JsonRecord format;
  private final String inputFile;

  JsonlReader(LineReader lines, JsonRecord format, String inputFile) {
    this.lines = lines;
    this.format = format;
    this.inputFile = inputFile;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (lines.advance()) {
      String text = text(lines.bytes());
      if (!text.isBlank()) {
        return Optional.of(record(text));
      }
    }
    return Optional.empty();
  }

  @Override
  public long nextPosition() {
    return lines.number() + 1;
  }

  @Override
  public String unfinished() {
    return text(lines.unfinished());
  }

  private SourceRecord record(String text) {
    long position = lines.number();
    if (lines.isTooLong()) {
      return Reject.of(
          inputFile,
          position,
          Reject.Reason.RECORD_TOO_LARGE,
          "the line is longer than %d MiB".formatted(JsonlFormat.LONGEST_LINE >> 20),
          text);
    }
    // only a text with a replacement character can have had malformed bytes, and it seldom has one
    if (text.indexOf(REPLACEMENT) >= 0) {
      OptionalInt malformed = malformed(lines.bytes());
      if (malformed.isPresent()) {
        return Reject.of(
            inputFile,
            position,
            Reject.Reason.NOT_UTF8,
            "byte %d of the line is not UTF-8; convert the file"
                .formatted(malformed.getAsInt() + 1),
            text);
      }
    }
    return format.read(inputFile, position, text);
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Index of the first byte that cannot be decoded. */
  private static OptionalInt malformed(byte[] bytes) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(input, CharBuffer.allocate(bytes.length), true);
    return result.isError() ? OptionalInt.of(input.position()) : OptionalInt.empty();
  }
}
