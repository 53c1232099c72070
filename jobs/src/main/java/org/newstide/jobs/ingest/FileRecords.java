package org.newstide.jobs.ingest;

import java.io.Closeable;
import java.util.Iterator;
import org.newstide.article.SourceRecord;

/**
 * Records of one input file in order, read as they are asked for; it is closed after the last.
 *
 * <p>Damage of the file is a record, a reject. An error of the store is thrown as {@link
 * java.io.UncheckedIOException}.
 */
public interface FileRecords extends Iterator<SourceRecord>, Closeable {

  @Override
  void close();
}
