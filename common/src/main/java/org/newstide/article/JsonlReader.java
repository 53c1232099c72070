package org.newstide.article;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** The records of a JSON lines file; the rules are {@link JsonlFormat}'s. */
final class JsonlReader implements RecordReader {

  private final LineReader lines;
  private final JsonRecord format;
  private final String inputFile;
  private final ByteRange range;

  /**
   * @param range of the file: the lines are given that begin in it
   */
  JsonlReader(LineReader lines, JsonRecord format, String inputFile, ByteRange range) {
    this.lines = lines;
    this.format = format;
    this.inputFile = inputFile;
    this.range = range;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (lines.end() < range.to() && lines.advance()) {
      String text = Utf8.text(lines.bytes());
      if (!text.isBlank()) {
        return Optional.of(record(text));
      }
    }
    return Optional.empty();
  }

  @Override
  public long nextPosition() {
    return range.isWhole() ? lines.number() + 1 : lines.end() + 1;
  }

  @Override
  public String unfinished() {
    return Utf8.text(lines.unfinished());
  }

  /** Whether there is nothing but blank lines after the range, up to the file's end. */
  boolean isBlankFromHere() throws IOException {
    while (lines.advance()) {
      if (!Utf8.text(lines.bytes()).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private SourceRecord record(String text) {
    long position = range.isWhole() ? lines.number() : lines.start() + 1;
    if (lines.isTooLong()) {
      return Reject.of(
          inputFile,
          position,
          Reject.Reason.RECORD_TOO_LARGE,
          "the line is longer than %d MiB".formatted(JsonlFormat.LONGEST_LINE >> 20),
          text);
    }
    OptionalInt malformed = Utf8.malformed(lines.bytes(), text);
    if (malformed.isPresent()) {
      return Reject.of(
          inputFile,
          position,
          Reject.Reason.NOT_UTF8,
          "byte %d of the line is not UTF-8; convert the file".formatted(malformed.getAsInt() + 1),
          text);
    }
    return format.read(inputFile, position, text);
  }
}
