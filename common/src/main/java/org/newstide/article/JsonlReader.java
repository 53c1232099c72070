package org.newstide.article;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** The records of a JSON lines file; the rules are {@link JsonlFormat}'s. */
final class JsonlReader implements RecordReader {

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
      String text = Utf8.text(lines.bytes());
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
    return Utf8.text(lines.unfinished());
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
