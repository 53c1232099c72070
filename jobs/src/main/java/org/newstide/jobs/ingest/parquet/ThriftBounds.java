package org.newstide.jobs.ingest.parquet;

import java.io.IOException;

/**
 * Looks over a structure of Thrift's compact protocol before it is decoded: decoders make room for
 * as many elements as a list says it has, which in a damaged footer can be two thousand million.
 */
final class ThriftBounds {

  private static final int DEEPEST = 32;

  private final byte[] bytes;
  private int at;

  private ThriftBounds(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Ends well only if all that the structure says is there is there.
   *
   * @throws IOException if a list or text is longer than what is left, or the structure is none
   */
  static void check(byte[] structure) throws IOException {
    new ThriftBounds(structure).struct(0);
  }

  private void struct(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("the footer is nested deeper than " + DEEPEST);
    }
    for (int head = octet(); head != 0; head = octet()) {
      if (head >> 4 == 0) {
        varint(); // the field's number, where it is not said by the step from the one before
      }
      int type = head & 0x0F;
      if (type > 2) { // 1 and 2 are true and false themselves
        value(type, depth);
      }
    }
  }

  private void value(int type, int depth) throws IOException {
    switch (type) {
      case 1, 2, 3 -> skip(1);
      case 4, 5, 6 -> varint();
      case 7 -> skip(8);
      case 8 -> skip(varint());
      case 9, 10 -> list(depth);
      case 11 -> map(depth);
      case 12 -> struct(depth + 1);
      default -> throw new IOException("the footer has a value of unknown type " + type);
    }
  }

  private void list(int depth) throws IOException {
    int head = octet();
    long size = head >> 4 == 0x0F ? varint() : head >> 4;
    elements(size, depth, head & 0x0F);
  }

  private void map(int depth) throws IOException {
    long size = varint();
    if (size != 0) {
      int types = octet();
      elements(size, depth, types >> 4, types & 0x0F);
    }
  }

  private void elements(long size, int depth, int... types) throws IOException {
    // each takes a byte at least
    if (size < 0 || size > bytes.length - at) {
      throw new IOException(
          "the footer has a list of %d elements in %d bytes".formatted(size, bytes.length - at));
    }
    if (depth > DEEPEST) {
      throw new IOException("the footer is nested deeper than " + DEEPEST);
    }
    for (long n = 0; n < size; n++) {
      for (int type : types) {
        value(type, depth + 1);
      }
    }
  }

  private int octet() throws IOException {
    skip(1);
    return bytes[at - 1] & 0xFF;
  }

  private long varint() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int octet = octet();
      value |= (long) (octet & 0x7F) << shift;
      if (octet < 0x80) {
        return value;
      }
    }
    throw new IOException("the footer has a number of more than 64 bits");
  }

  private void skip(long count) throws IOException {
    if (count < 0 || count > bytes.length - at) {
      throw new IOException(
          "the footer asks for %d bytes where %d are left".formatted(count, bytes.length - at));
    }
    at += (int) count;
  }
}
