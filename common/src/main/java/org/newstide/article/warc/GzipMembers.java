package org.newstide.article.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The members of a gzip file, a piece each, or several if one is long (RFC 1952). Behind a damaged
 * member the next one is looked for, by how members begin.
 */
final class GzipMembers implements Pieces {

  private static final int HEADER = 10;
  private static final int TRAILER = 8;
  private static final int HAS_CHECK = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;

  /** Of a member, kept to look for the next one if it is damaged. */
  private static final int MOST_HELD = 32 << 20;

  private final InputStream in;
  private byte[] held = new byte[1 << 16];

  /** Where the member begins, where its data goes on, and where the bytes that were read end. */
  private int start;

  private int at;
  private int end;
  private boolean inMember;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    if (!inMember) {
      start = at;
      if (!has(1)) {
        inflater.end();
        return Optional.empty();
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!inMember) {
        header();
        inflater.reset();
        check.reset();
        inMember = true;
      }
      inflate(out);
      return Optional.of(new Piece(out.toByteArray(), Optional.empty()));
    } catch (DataFormatException damaged) {
      inMember = false;
      // of data that was made to the end something is wrong, and nobody knows what
      byte[] made = inflater.finished() ? new byte[0] : out.toByteArray();
      inflater.reset();
      toNextMember();
      String damage = "gzip is damaged: " + damaged.getMessage();
      return Optional.of(new Piece(made, Optional.of(damage)));
    }
  }

  private void inflate(ByteArrayOutputStream out) throws IOException, DataFormatException {
    byte[] block = new byte[1 << 16];
    while (out.size() < LONGEST) {
      if (inflater.finished()) {
        trailer();
        inMember = false;
        return;
      }
      if (inflater.needsDictionary()) {
        throw new DataFormatException("it needs a dictionary");
      }
      if (!has(1)) {
        throw new DataFormatException("it ends within a member");
      }
      inflater.setInput(held, at, end - at);
      int made = inflater.inflate(block);
      at = end - inflater.getRemaining();
      check.update(block, 0, made);
      out.write(block, 0, made);
    }
  }

  private void header() throws IOException, DataFormatException {
    need(HEADER);
    if (!isStart(at)) {
      throw new DataFormatException("no member begins here");
    }
    int flags = held[at + 3];
    at += HEADER;
    if ((flags & HAS_EXTRA) != 0) {
      need(2);
      int length = (held[at] & 0xFF) | (held[at + 1] & 0xFF) << 8;
      need(2 + length);
      at += 2 + length;
    }
    for (int flag : new int[] {HAS_NAME, HAS_COMMENT}) {
      while ((flags & flag) != 0) {
        need(1);
        if (held[at++] == 0) {
          break;
        }
      }
    }
    if ((flags & HAS_CHECK) != 0) {
      need(2);
      at += 2;
    }
  }

  private void trailer() throws IOException, DataFormatException {
    need(TRAILER);
    long sum = 0;
    for (int byteAt = 3; byteAt >= 0; byteAt--) {
      sum = sum << 8 | (held[at + byteAt] & 0xFF);
    }
    at += TRAILER;
    if (sum != check.getValue()) {
      throw new DataFormatException("the check sum is wrong");
    }
  }

  /** Goes to the next member behind the beginning of this one, else to the end. */
  private void toNextMember() throws IOException {
    at = Math.min(start + 1, end);
    while (has(HEADER) && !isStart(at)) {
      at++;
      start = at;
    }
    if (!has(HEADER)) {
      at = end;
    }
    start = at;
  }

  private boolean isStart(int place) {
    return held[place] == 0x1F
        && held[place + 1] == (byte) 0x8B
        && held[place + 2] == 8
        && (held[place + 3] & 0xE0) == 0;
  }

  private void need(int bytes) throws IOException, DataFormatException {
    if (!has(bytes)) {
      throw new DataFormatException("it ends within a member");
    }
  }

  /** Whether there are so many bytes from here on; reads them if need be. */
  private boolean has(int bytes) throws IOException {
    while (end - at < bytes) {
      if (end - start > MOST_HELD) {
        start = at;
      }
      if (end == held.length) {
        int kept = end - start;
        byte[] room = kept > held.length / 2 ? new byte[2 * held.length] : held;
        System.arraycopy(held, start, room, 0, kept);
        held = room;
        at -= start;
        end = kept;
        start = 0;
      }
      int read = in.read(held, end, held.length - end);
      if (read < 0) {
        return false;
      }
      end += read;
    }
    return true;
  }
}
