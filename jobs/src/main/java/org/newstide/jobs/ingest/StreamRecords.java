package org.newstide.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.newstide.article.SourceRecord;

/**
 * The records that a stream holds.
 *
 * @param in what they are read from
 */
record StreamRecords(InputStream in, Iterator<SourceRecord> records) implements FileRecords {

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
