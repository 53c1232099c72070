package org.newstide.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of the lines that begin in a range of a JSON lines file. That the file holds none is
 * said by the first range, which looks on to the first line that is not blank.
 */
final class JsonlRange implements Iterator<SourceRecord> {

  private final LineReader lines;
  private final JsonlReader reader;
  private final String inputFile;
  private final ByteRange range;
  private Optional<SourceRecord> next = Optional.empty();
  private boolean started;
  private boolean given;
  private boolean ended;

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
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      try {
        next = advance();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ended = next.isEmpty();
      given = true;
    }
    return next.isPresent();
  }

  @Override
  public SourceRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no record after the last of " + inputFile);
    }
    SourceRecord record = next.orElseThrow();
    next = Optional.empty();
    return record;
  }

  private Optional<SourceRecord> advance() throws IOException {
    if (!started && !range.isFirst()) {
      lines.advance(); // it began before the range
    }
    started = true;
    Optional<SourceRecord> record = reader.next();
    boolean none = record.isEmpty() && !given && range.isFirst();
    return none && reader.isBlankFromHere() ? Optional.of(Reject.emptyFile(inputFile)) : record;
  }
}
