package org.newstide.jobs.ingest.parquet;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * Looks over the runs of a page before they are decoded: decoders make room for as many values as a
 * run says it has, which in a damaged page can be two thousand million.
 */
final class PageRuns {

  /** The most values that a run may hold one by one. */
  private static final int MOST_VALUES = 1 << 24;

  /** Values that a writer may fill up the last run with. */
  private static final long PADDING = 512;

  private static final int LARGEST_BLOCK = 1 << 16;

  private final ByteBuffer bytes;
  private final int values;

  private PageRuns(BytesInput bytes, int values) throws IOException {
    this.bytes =
        bytes
            .toByteBuffer(HeapByteBufferAllocator.getInstance(), made -> {})
            .slice()
            .order(ByteOrder.LITTLE_ENDIAN);
    this.values = values;
  }

  /**
   * Ends well only if no run has more values than it has bytes for.
   *
   * @throws ParquetDecodingException if one has
   */
  static void check(DataPage page, ColumnDescriptor column) {
    try {
      int repetition = BytesUtils.getWidthFromMaxInt(column.getMaxRepetitionLevel());
      int definition = BytesUtils.getWidthFromMaxInt(column.getMaxDefinitionLevel());
      if (page instanceof DataPageV1 first) {
        PageRuns runs = new PageRuns(first.getBytes(), page.getValueCount());
        runs.levels(first.getRlEncoding(), repetition);
        runs.levels(first.getDlEncoding(), definition);
        runs.data(first.getValueEncoding());
      } else if (page instanceof DataPageV2 second) {
        new PageRuns(second.getRepetitionLevels(), page.getValueCount()).runs(repetition);
        new PageRuns(second.getDefinitionLevels(), page.getValueCount()).runs(definition);
        new PageRuns(second.getData(), page.getValueCount()).data(second.getDataEncoding());
      }
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw new ParquetDecodingException("a page ends within its runs", e);
    }
  }

  private void levels(Encoding encoding, int width) {
    if (width == 0) {
      return;
    }
    if (encoding == Encoding.RLE) {
      int length = bytes.getInt();
      int end = bytes.position() + length;
      int limit = bytes.limit();
      bytes.limit(end);
      runs(width);
      bytes.limit(limit);
      bytes.position(end);
    } else {
      skip(((long) values * width + 7) / 8);
    }
  }

  @SuppressWarnings("deprecation") // old files have dictionaries of the old name
  private void data(Encoding encoding) {
    if (!bytes.hasRemaining()) {
      return;
    }
    switch (encoding) {
      case RLE_DICTIONARY, PLAIN_DICTIONARY -> runs(bytes.get());
      case DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY -> differences();
      case DELTA_BYTE_ARRAY -> {
        differences();
        differences();
      }
      default -> {} // values beside one another, or cut into as many as there are
    }
  }

  /** Runs of equal values, and of values packed eight by eight, up to the end. */
  private void runs(int width) {
    for (long seen = 0; seen < values && bytes.hasRemaining(); ) {
      long head = varint();
      long length = head >>> 1;
      if ((head & 1) == 0) {
        skip((width + 7) / 8);
        seen += length;
      } else {
        // the last eight may lack bytes that would hold no value
        boolean fits = length <= MOST_VALUES / 8 && length * 8 <= values + PADDING;
        if (!fits || length * width > bytes.remaining() + (long) width) {
          throw tooMany(length);
        }
        skip(Math.min(length * width, bytes.remaining()));
        seen += length * 8;
      }
    }
  }

  /** A sequence of numbers, as differences packed in blocks. */
  private void differences() {
    long block = varint();
    long parts = varint();
    long count = varint();
    varint(); // the first
    boolean even = parts > 0 && block > 0 && block <= LARGEST_BLOCK && block % parts == 0;
    if (!even || count > values || count > MOST_VALUES) {
      throw tooMany(count);
    }
    long size = block / parts;
    for (long left = count - 1; left > 0; ) {
      varint(); // the least of the block
      byte[] widths = new byte[(int) parts];
      bytes.get(widths);
      for (int part = 0; part < parts && left > 0; part++, left -= size) {
        skip(widths[part] * size / 8);
      }
    }
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte octet = bytes.get();
      value |= (long) (octet & 0x7F) << shift;
      if (octet >= 0) {
        return value;
      }
    }
    throw new ParquetDecodingException("a page has a number of more than 64 bits");
  }

  private void skip(long count) {
    bytes.position(Math.toIntExact(bytes.position() + count));
  }

  private ParquetDecodingException tooMany(long count) {
    return new ParquetDecodingException(
        "a run of %d stands in a page of %d values and %d bytes"
            .formatted(count, values, bytes.limit()));
  }
}
