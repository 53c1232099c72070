package org.newstide.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The records of the lines that begin in a range of a JSON lines file. That the file holds none is
 * said by the first range, which looks on to the first line that is not blank.
 */
final class JsonlRange extends SourceRecords {

  private final LineReader lines;
  private final JsonlReader reader;
  private final String inputFile;
  private final ByteRange range;
  private boolean started;
  private boolean given;

  /**
   * @param lines from {@link JsonlFormat#begin} on, what the reader reads
   */
  JsonlRange(LineReader lines, JsonlReader reader, String inputFile, ByteRange range) {
    this.lines = lines;
    this.reader = reader;
    this.inputFile = inputFile;
    this.range = range;
  }

  @Override
  protected Optional<SourceRecord> advance() {
    try {
      Optional<SourceRecord> record = read();
      given = true;
      return record;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<SourceRecord> read() throws IOException {
    if (!started && !range.isFirst()) {
      lines.advance(); // it began before the range
    }
    started = true;
    Optional<SourceRecord> record = reader.next();
    boolean none = record.isEmpty() && !given && range.isFirst();
    return none && reader.isBlankFromHere() ? Optional.of(Reject.emptyFile(inputFile)) : record;
  }
}
