package org.newstide.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes, with a limit on what is held in memory. Lines end with LF or CR LF. */
final class LineReader {

  /** Bytes kept of a line that is too long: enough for an excerpt. */
  private static final int KEPT = 1024;

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int end;
  private long before;
  private long start;
  private final ByteArrayOutputStream growing = new ByteArrayOutputStream();
  private boolean growsTooLong;
  private byte[] bytes = {};
  private boolean tooLong;
  private long number;

  /**
   * Reads lines.
   *
   * @param longest the most bytes a line may have, at least {@link #KEPT}
   */
  LineReader(InputStream in, int longest) {
    this(in, longest, 0);
  }

  /**
   * Reads lines from within a file.
   *
   * @param offset the byte of the file, from 0, that the stream begins with
   */
  LineReader(InputStream in, int longest, long offset) {
    this.in = in;
    this.longest = longest;
    this.before = offset;
  }

  /**
   * Goes to the next line; a last line needs no end of line.
   *
   * @return whether there is one
   */
  boolean advance() throws IOException {
    start = end();
    while (true) {
      if (at == end) {
        before += end;
        end = Math.max(0, in.read(block));
        at = 0;
        if (end == 0) {
          return growing.size() > 0 && finish();
        }
      }
      int newline = at;
      while (newline < end && block[newline] != '\n') {
        newline++;
      }
      grow(newline - at);
      at = newline;
      if (at < end) {
        at++;
        return finish();
      }
    }
  }

  /** Goes behind the last line. */
  void skip() throws IOException {
    while (in.read(block) >= 0) {
      at = 0;
      end = 0;
    }
  }

  /** The line without its end; if it is too long, its first 1,024 bytes. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether the line has more bytes than the reader's limit. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The line's number, from 1; 0 before the first. */
  long number() {
    return number;
  }

  /** The byte of the file that the line begins with, from 0. */
  long start() {
    return start;
  }

  /** The byte of the file after the line and its end, where the next line begins. */
  long end() {
    return before + at;
  }

  /** What was read of the line after this one, when the file broke off within it. */
  byte[] unfinished() {
    return growing.toByteArray();
  }

  private void grow(int length) {
    if (growsTooLong) {
      return;
    }
    growsTooLong = growing.size() + length > longest;
    if (growsTooLong) {
      growing.write(block, at, Math.min(length, KEPT));
      byte[] kept = Arrays.copyOf(growing.toByteArray(), KEPT);
      growing.reset();
      growing.writeBytes(kept);
    } else {
      growing.write(block, at, length);
    }
  }

  private boolean finish() {
    byte[] line = growing.toByteArray();
    boolean carriageReturn = line.length > 0 && line[line.length - 1] == '\r';
    bytes = carriageReturn ? Arrays.copyOf(line, line.length - 1) : line;
    tooLong = growsTooLong;
    number++;
    growing.reset();
    growsTooLong = false;
    return true;
  }
}
