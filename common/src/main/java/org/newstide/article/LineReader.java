package org.newstide.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Lines of bytes, with a limit on what is held in memory. Lines end with LF or CR LF. */
final class LineReader {

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without the line's end; of a line that is too long, the first {@link #KEPT}
   * @param tooLong whether the line has more bytes than the reader's limit
   */
  record Line(long number, byte[] bytes, boolean tooLong) {}

  /** Bytes kept of a line that is too long: enough for an excerpt. */
  private static final int KEPT = 1024;

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int end;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private long lines;

  /**
   * Reads lines.
   *
   * @param longest the most bytes a line may have, at least {@link #KEPT}
   */
  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line, or nothing at the end; a last line needs no end of line. */
  Optional<Line> next() throws IOException {
    while (true) {
      if (at == end) {
        end = Math.max(0, in.read(block));
        at = 0;
        if (end == 0) {
          return line.size() == 0 ? Optional.empty() : Optional.of(finish());
        }
      }
      int newline = at;
      while (newline < end && block[newline] != '\n') {
        newline++;
      }
      take(newline - at);
      at = newline;
      if (at < end) {
        at++;
        return Optional.of(finish());
      }
    }
  }

  /** Number of lines that were read to their end. */
  long lines() {
    return lines;
  }

  /** The line that was being read when the file broke off. */
  byte[] unfinished() {
    return line.toByteArray();
  }

  private void take(int length) {
    if (!tooLong && line.size() + length > longest) {
      line.write(block, at, Math.min(length, KEPT));
      byte[] kept = Arrays.copyOf(line.toByteArray(), KEPT);
      line = new ByteArrayOutputStream();
      line.writeBytes(kept);
      tooLong = true;
    } else if (!tooLong) {
      line.write(block, at, length);
    }
  }

  private Line finish() {
    byte[] bytes = line.toByteArray();
    int length = bytes.length;
    if (length > 0 && bytes[length - 1] == '\r') {
      bytes = Arrays.copyOf(bytes, length - 1);
    }
    lines++;
    Line finished = new Line(lines, bytes, tooLong);
    line.reset();
    tooLong = false;
    return finished;
  }
}
