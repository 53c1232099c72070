package org.newstide.jobs.ingest.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;

/**
 * What a Parquet file says of itself at its end.
 *
 * @param groups its row groups in order
 */
record Footer(ParquetMetadata metadata, List<Group> groups) {

  /** The most bytes that it may have. */
  static final int LONGEST = 32 << 20;

  private static final int TAIL = 8;
  private static final String MAGIC = "PAR1";
  private static final String ENCRYPTED = "PARE";

  /**
   * A row group.
   *
   * @param number from 0
   * @param firstRow number of its first row in the file, from 0
   * @param start its first byte in the file
   */
  record Group(int number, long firstRow, long rows, long start, BlockMetaData metadata) {}

  /**
   * Reads it.
   *
   * @throws IOException if the file is no Parquet, or is encrypted or damaged there
   */
  static Footer read(StoreInput file, ParquetReadOptions options) throws IOException {
    ThriftBounds.check(bytes(file));
    ParquetMetadata metadata = ParquetFileReader.readFooter(file, options, file);
    List<Group> groups = new ArrayList<>();
    long rows = 0;
    for (BlockMetaData block : metadata.getBlocks()) {
      long start = block.getStartingPos();
      boolean inFile = start >= MAGIC.length() && start < file.getLength();
      if (block.getRowCount() < 0 || rows + block.getRowCount() < 0 || !inFile) {
        throw new IOException(
            "row group %d has %d rows from byte %d on, in a file of %d bytes"
                .formatted(groups.size() + 1, block.getRowCount(), start, file.getLength()));
      }
      groups.add(new Group(groups.size(), rows, block.getRowCount(), start, block));
      rows += block.getRowCount();
    }
    return new Footer(metadata, List.copyOf(groups));
  }

  /** The rows of all groups. */
  long rows() {
    return groups.stream().mapToLong(Group::rows).sum();
  }

  private static byte[] bytes(StoreInput file) throws IOException {
    if (file.getLength() < MAGIC.length() + TAIL) {
      throw new IOException("it is too short to be Parquet: %d bytes".formatted(file.getLength()));
    }
    byte[] tail = new byte[TAIL];
    file.seek(file.getLength() - TAIL);
    file.readFully(tail);
    String magic = new String(tail, 4, 4, StandardCharsets.ISO_8859_1);
    if (magic.equals(ENCRYPTED)) {
      throw new IOException("it is encrypted");
    }
    if (!magic.equals(MAGIC)) {
      throw new IOException("it is no Parquet, or cut off: it does not end with " + MAGIC);
    }
    int length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
    if (length < 0 || length > LONGEST || length > file.getLength() - TAIL - MAGIC.length()) {
      throw new IOException(
          "its footer has %d bytes; up to %d and no more than the file has are allowed"
              .formatted(Integer.toUnsignedLong(length), LONGEST));
    }
    byte[] footer = new byte[length];
    file.seek(file.getLength() - TAIL - length);
    file.readFully(footer);
    return footer;
  }
}
