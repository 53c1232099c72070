package org.newstide.article.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The records of an archive, one after the other. Where one is damaged, or its length is not what
 * it says, the next is looked for by how records begin.
 */
public final class Captures {

  /** The most bytes of a block that are held. */
  static final int LONGEST = 32 << 20;

  private static final int LONGEST_HEADER = 1 << 16;

  /** The bytes by which a record is known, with the end of the line before. */
  private static final int BEGINNING = 8;

  private static final String NONE = "no record begins here";
  private static final String ENDS = "the file ends within the record";

  private final Pieces pieces;
  private byte[] held = {};
  private int at;
  private boolean ended;
  private Optional<String> damage = Optional.empty();
  private long number;

  Captures(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Reads an archive.
   *
   * @param in the file's bytes
   * @param isGzip whether they are compressed
   */
  public static Captures of(InputStream in, boolean isGzip) {
    return new Captures(isGzip ? new GzipMembers(in) : Pieces.plain(in));
  }

  /** The number of the record that was read last. */
  public long number() {
    return number;
  }

  /**
   * The next record; nothing after the last.
   *
   * @throws IOException if the file cannot be read further
   */
  public Optional<Capture> next() throws IOException {
    skipBlank();
    if (at == held.length) {
      return damage.isPresent() ? Optional.of(lost()) : Optional.empty();
    }
    int end = CaptureHeader.end(held, at, held.length);
    while (end < 0 && held.length - at < LONGEST_HEADER && more()) {
      end = CaptureHeader.end(held, at, held.length);
    }
    if (end < 0) {
      return Optional.of(damage.isPresent() || isAtEnd() ? lost() : upToNext(NONE));
    }
    Optional<CaptureHeader> header = CaptureHeader.of(held, at, end);
    return Optional.of(header.isPresent() ? block(header.get(), end) : upToNext(NONE));
  }

  private Capture block(CaptureHeader header, int start) throws IOException {
    at = start;
    if (header.length() > LONGEST) {
      return skipped(header);
    }
    int length = (int) header.length();
    while (held.length - at < length) {
      int before = held.length - at;
      if (!more()) {
        return damage.isPresent() ? lost() : upToNext(ENDS);
      }
      if (CaptureHeader.isWarc(held, at + before, held.length)) {
        at += before;
        return shorter(length);
      }
    }
    int end = at + length;
    byte[] content = Arrays.copyOfRange(held, at, end);
    int next = end;
    while (next < held.length && isBlank(held[next])) {
      next++;
    }
    if (next < held.length && !isRecord(next)) {
      return upToNext("the record does not end after the %d bytes that it says".formatted(length));
    }
    at = end;
    number++;
    return new Capture(
        number,
        header.type(),
        header.address(),
        header.contentType(),
        content,
        Optional.empty(),
        false);
  }

  private Capture skipped(CaptureHeader header) throws IOException {
    long left = header.length();
    while (left > held.length - at) {
      if (toRecordBefore(held.length)) {
        return shorter(header.length());
      }
      int passed = Math.max(0, held.length - at - BEGINNING);
      at += passed;
      left -= passed;
      if (!more()) {
        return lost();
      }
    }
    if (toRecordBefore(at + (int) left)) {
      return shorter(header.length());
    }
    at += (int) left;
    number++;
    String tooLong = "the record is longer than %d MiB".formatted(LONGEST >> 20);
    return new Capture(
        number,
        header.type(),
        header.address(),
        header.contentType(),
        new byte[0],
        Optional.of(tooLong),
        true);
  }

  /** A record that breaks off, where the file is damaged or ends. */
  private Capture lost() {
    at = held.length;
    String why = damage.orElse(ENDS);
    damage = Optional.empty();
    return fault(why);
  }

  /** What cannot be relied on, up to where the next record begins. */
  private Capture upToNext(String why) throws IOException {
    toNextRecord();
    return fault(why);
  }

  private Capture shorter(long length) {
    return fault("the record is shorter than the %d bytes that it says".formatted(length));
  }

  private Capture fault(String why) {
    number++;
    return new Capture(number, "", "", "", new byte[0], Optional.of(why), false);
  }

  /** Goes to the next place, behind this one, where a record begins. */
  private void toNextRecord() throws IOException {
    while (true) {
      if (toRecordBefore(held.length)) {
        return;
      }
      at = Math.max(at, held.length - BEGINNING);
      if (!more()) {
        at = held.length;
        return;
      }
    }
  }

  /** Goes to the first record that begins on a line before a place, if there is one. */
  private boolean toRecordBefore(int end) {
    for (int place = at; place + 1 < end; place++) {
      if (held[place] == '\n' && !isBlank(held[place + 1]) && isRecord(place + 1)) {
        at = place + 1;
        return true;
      }
    }
    return false;
  }

  private boolean isRecord(int place) {
    int end = CaptureHeader.end(held, place, Math.min(held.length, place + LONGEST_HEADER));
    return CaptureHeader.isWarc(held, place, held.length)
        || (end >= 0 && CaptureHeader.of(held, place, end).isPresent());
  }

  private void skipBlank() throws IOException {
    do {
      while (at < held.length && isBlank(held[at])) {
        at++;
      }
    } while (at == held.length && more());
  }

  private static boolean isBlank(byte character) {
    return character == '\r' || character == '\n';
  }

  private boolean isAtEnd() throws IOException {
    return !more();
  }

  /** Reads more, unless the file ends or what comes next was lost. */
  private boolean more() throws IOException {
    if (ended || damage.isPresent()) {
      return false;
    }
    Optional<Piece> piece = pieces.next();
    ended = piece.isEmpty();
    if (ended) {
      return false;
    }
    byte[] bytes = piece.get().bytes();
    byte[] both = Arrays.copyOfRange(held, at, held.length + bytes.length);
    System.arraycopy(bytes, 0, both, held.length - at, bytes.length);
    held = both;
    at = 0;
    damage = piece.get().damage();
    return bytes.length > 0 || damage.isEmpty();
  }
}
