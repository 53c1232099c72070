package org.newstide.jobs.ingest.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.newstide.article.ByteRange;
import org.newstide.article.RecordField;
import org.newstide.article.Reject;
import org.newstide.article.Reject.Reason;
import org.newstide.article.SourceRecord;
import org.newstide.article.SourceRecords;
import org.newstide.jobs.ingest.FileRecords;
import org.newstide.jobs.ingest.Split;

/** The rows of a Parquet file; the rules are {@link ParquetFormat}'s. */
final class ParquetRecords extends SourceRecords implements FileRecords {

  private final StoreInput file;
  private final String inputFile;
  private final ByteRange range;
  private final Map<RecordField, String> names;
  private final ParquetReadOptions options;

  private Optional<ParquetFileReader> reader = Optional.empty();
  private Optional<Columns> columns = Optional.empty();
  private Iterator<Footer.Group> groups = List.<Footer.Group>of().iterator();
  private Optional<Footer.Group> group = Optional.empty();
  private Optional<RowGroup> rows = Optional.empty();
  private boolean ended;

  ParquetRecords(
      StoreInput file, Split split, Map<RecordField, String> names, Configuration hadoop) {
    this.file = file;
    this.inputFile = split.file().path();
    this.range = split.range();
    this.names = names;
    this.options =
        HadoopReadOptions.builder(hadoop)
            .usePageChecksumVerification(true)
            .withCodecFactory(new BoundedCodecs(hadoop))
            .build();
  }

  @Override
  protected Optional<SourceRecord> advance() {
    Optional<SourceRecord> next = Optional.empty();
    while (next.isEmpty() && !ended) {
      try {
        next = row();
      } catch (IOException | RuntimeException | LinkageError | StackOverflowError broken) {
        file.throwFailure();
        next = damage(broken);
      }
    }
    if (next.isEmpty()) {
      close();
    }
    return next;
  }

  /** The next row; nothing where another group begins, or after the last. */
  private Optional<SourceRecord> row() throws IOException {
    if (reader.isEmpty()) {
      return open();
    }
    if (rows.isPresent() && rows.get().hasNext()) {
      return Optional.of(rows.get().next(inputFile));
    }
    rows.ifPresent(RowGroup::close);
    rows = Optional.empty();
    group = Optional.empty();
    if (groups.hasNext()) {
      group = Optional.of(groups.next());
      rows =
          Optional.of(
              new RowGroup(reader.get(), file.getLength(), group.get(), columns.orElseThrow()));
    } else {
      ended = true;
    }
    return Optional.empty();
  }

  /** Finds the groups; what is wrong with the file as a whole is said with its first range. */
  private Optional<SourceRecord> open() throws IOException {
    if (file.getLength() == 0) {
      return whole(Reject.emptyFile(inputFile));
    }
    Footer footer = Footer.read(file, options);
    if (footer.rows() == 0) {
      return whole(Reject.emptyFile(inputFile));
    }
    try {
      columns = Optional.of(Columns.of(footer.metadata().getFileMetaData().getSchema(), names));
    } catch (Columns.Missing missing) {
      String detail =
          "%s; none of its %,d rows is read".formatted(missing.getMessage(), footer.rows());
      return whole(Reject.of(inputFile, 1, missing.reason(), detail, ""));
    }
    reader = Optional.of(ParquetFileReader.open(file, footer.metadata(), options, file));
    reader.get().setRequestedSchema(columns.get().schema());
    groups =
        footer.groups().stream()
            .filter(one -> one.rows() > 0 && range.contains(one.start()))
            .iterator();
    return Optional.empty();
  }

  private Optional<SourceRecord> damage(Throwable broken) {
    String cause = broken.getMessage() == null ? broken.toString() : broken.getMessage();
    if (group.isEmpty()) {
      String detail = "the file cannot be read: " + cause + "; deliver the whole file again";
      return whole(Reject.of(inputFile, 1, Reason.UNREADABLE_FILE, detail, ""));
    }
    Footer.Group damaged = group.get();
    long read = rows.map(RowGroup::read).orElse(0L);
    long first = damaged.firstRow() + read + 1;
    rows = Optional.empty();
    group = Optional.empty();
    return Optional.of(
        Reject.of(
            inputFile,
            first,
            Reason.UNREADABLE_FILE,
            "rows %,d to %,d, the rest of row group %d, cannot be read: %s; the other rows are kept, deliver the whole file again"
                .formatted(first, damaged.firstRow() + damaged.rows(), damaged.number() + 1, cause),
            ""));
  }

  private Optional<SourceRecord> whole(Reject reject) {
    ended = true;
    return range.isFirst() ? Optional.of(reject) : Optional.empty();
  }

  @Override
  public void close() {
    ended = true;
    try {
      if (reader.isPresent()) {
        reader.get().close();
      }
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
