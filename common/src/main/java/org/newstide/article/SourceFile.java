package org.newstide.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The records of one file.
 *
 * <p>A file that breaks off or is damaged gives the records before the damage, then one reject
 * {@code unreadable-file} that takes the position of the record that could not be read. A file
 * without a record gives one reject {@code empty-file} at position 1.
 */
final class SourceFile extends SourceRecords {

  private static final int BUFFER = 1 << 16;

  private final SourceFormat format;
  private final InputStream file;
  private final String inputFile;

  private Optional<RecordReader> reader = Optional.empty();
  private boolean started;
  private boolean isBroken;

  SourceFile(SourceFormat format, InputStream file, String inputFile) {
    this.format = format;
    this.file = file;
    this.inputFile = inputFile;
  }

  @Override
  protected Optional<SourceRecord> advance() {
    if (isBroken) {
      return Optional.empty();
    }
    try {
      if (reader.isEmpty()) {
        reader = open();
      }
      Optional<SourceRecord> record = reader.isPresent() ? reader.get().next() : Optional.empty();
      boolean isEmpty = record.isEmpty() && !started;
      started = true;
      return isEmpty ? Optional.of(Reject.emptyFile(inputFile)) : record;
    } catch (IOException broken) {
      isBroken = true;
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
