package org.newstide.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of one file.
 *
 * <p>A file that breaks off or is damaged gives the records before the damage, then one reject
 * {@code unreadable-file} that takes the position of the record that could not be read. A file
 * without a record gives one reject {@code empty-file} at position 1.
 */
final class SourceFile implements Iterator<SourceRecord> {

  private static final int BUFFER = 1 << 16;

  private final SourceFormat format;
  private final InputStream file;
  private final String inputFile;

  private Optional<RecordReader> reader = Optional.empty();
  private Optional<SourceRecord> next = Optional.empty();
  private boolean started;
  private boolean ended;

  SourceFile(SourceFormat format, InputStream file, String inputFile) {
    this.format = format;
    this.file = file;
    this.inputFile = inputFile;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = advance();
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

  private Optional<SourceRecord> advance() {
    try {
      if (reader.isEmpty()) {
        reader = open();
      }
      Optional<SourceRecord> record = reader.isPresent() ? reader.get().next() : Optional.empty();
      if (record.isEmpty()) {
        ended = true;
        return started ? record : Optional.of(Reject.emptyFile(inputFile));
      }
      started = true;
      return record;
    } catch (IOException broken) {
      ended = true;
      return Optional.of(unreadable(broken));
    }
  }

  /** A reader of the content, unless the file has no byte, which no compression allows. */
  private Optional<RecordReader> open() throws IOException {
    InputStream buffered = new BufferedInputStream(file, BUFFER);
    buffered.mark(1);
    if (buffered.read() < 0) {
      return Optional.empty();
    }
    buffered.reset();
    boolean isUnpacked = format.unpacksGzip() && Compression.isGzip(inputFile);
    InputStream content = isUnpacked ? buffered : Compression.decompress(buffered, inputFile);
    return Optional.of(format.open(content, inputFile));
  }

  private Reject unreadable(IOException broken) {
    String cause = broken.getMessage() == null ? broken.toString() : broken.getMessage();
    return Reject.of(
        inputFile,
        reader.map(RecordReader::nextPosition).orElse(1L),
        Reject.Reason.UNREADABLE_FILE,
        "the file cannot be read from here on: "
            + cause
            + "; what came before is kept, deliver the whole file again",
        reader.map(RecordReader::unfinished).orElse(""));
  }
}
