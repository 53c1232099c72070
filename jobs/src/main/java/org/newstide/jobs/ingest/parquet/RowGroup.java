package org.newstide.jobs.ingest.parquet;

import java.io.IOException;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ColumnPath;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.newstide.article.SourceRecord;

/** The rows of one row group, one after the other. */
final class RowGroup {

  /** The most bytes that the columns of a group may have, as they are held while it is read. */
  private static final long LARGEST = 1L << 30;

  private final Footer.Group group;
  private final PageReadStore pages;
  private final RecordReader<RowValues> rows;
  private long read;

  /**
   * Reads the pages of its columns.
   *
   * @param reader with the schema of the columns
   * @throws IOException if they are not as the footer says
   */
  RowGroup(ParquetFileReader reader, long fileLength, Footer.Group group, Columns columns)
      throws IOException {
    check(group, columns, fileLength);
    this.group = group;
    this.pages = reader.readRowGroup(group.number());
    this.rows =
        new ColumnIOFactory()
            .getColumnIO(columns.schema())
            .getRecordReader(new BoundedPages(pages), new RowMaterializer(columns));
  }

  /** Whether there is another row. */
  boolean hasNext() {
    return read < group.rows();
  }

  /** The next row. */
  SourceRecord next(String inputFile) {
    RowValues values = rows.read();
    read++;
    return values.toRecord(inputFile, group.firstRow() + read);
  }

  /** How many rows were read. */
  long read() {
    return read;
  }

  void close() {
    pages.close();
  }

  private static void check(Footer.Group group, Columns columns, long fileLength)
      throws IOException {
    long bytes = 0;
    for (ColumnDescriptor column : columns.schema().getColumns()) {
      ColumnChunkMetaData chunk = chunk(group, ColumnPath.get(column.getPath()));
      long size = chunk.getTotalSize();
      long start = chunk.getStartingPos();
      if (size < 0 || start < 0 || start > fileLength - size) {
        throw new IOException(
            "%s has %d bytes from byte %d on, in a file of %d"
                .formatted(chunk.getPath(), size, start, fileLength));
      }
      long values = chunk.getValueCount();
      boolean isList = column.getMaxRepetitionLevel() > 0;
      if (isList ? values < group.rows() : values != group.rows()) {
        throw new IOException(
            "%s has %d values in %d rows".formatted(chunk.getPath(), values, group.rows()));
      }
      bytes += size;
    }
    if (bytes > LARGEST) {
      throw new IOException(
          "the columns of a row group have %d MiB, up to %d are read; write smaller row groups"
              .formatted(bytes >> 20, LARGEST >> 20));
    }
  }

  private static ColumnChunkMetaData chunk(Footer.Group group, ColumnPath path) throws IOException {
    for (ColumnChunkMetaData chunk : group.metadata().getColumns()) {
      if (chunk.getPath().equals(path)) {
        return chunk;
      }
    }
    throw new IOException("%s is missing in row group %d".formatted(path, group.number() + 1));
  }
}
