package org.newstide.jobs.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.newstide.article.SourceFormat;
import org.newstide.article.SourceRecord;
import org.newstide.jobs.spark.InputFile;

/** The records of one input file; it is closed after the last. */
final class FileRecords implements Iterator<SourceRecord>, Closeable {

  private final InputStream in;
  private final Iterator<SourceRecord> records;

  /**
   * @throws IOException if the file cannot be opened
   */
  FileRecords(InputFile file, SourceFormat format, Configuration hadoop) throws IOException {
    Path path = new Path(file.path());
    this.in = new StoreStream(path.getFileSystem(hadoop).open(path));
    this.records = format.read(in, file.path());
  }

  @Override
  public boolean hasNext() {
    boolean more = records.hasNext();
    if (!more) {
      close();
    }
    return more;
  }

  @Override
  public SourceRecord next() {
    return records.next();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
