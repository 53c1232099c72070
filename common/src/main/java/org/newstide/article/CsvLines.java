package org.newstide.article;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of delimited text, several where a record has line breaks in its quotes. */
final class CsvLines {

  private final LineReader lines;
  private final CsvFormat format;
  private final Deque<CsvLine> again = new ArrayDeque<>();

  CsvLines(LineReader lines, CsvFormat format) {
    this.lines = lines;
    this.format = format;
  }

  /**
   * The lines of the next record; one alone if it is blank, too long, or begins a record that the
   * file does not end.
   *
   * @return none after the last
   */
  List<CsvLine> next() throws IOException {
    List<CsvLine> taken = new ArrayList<>();
    long length = 0;
    boolean isOpen = false;
    do {
      Optional<CsvLine> line = line();
      if (line.isEmpty()) {
        return taken.isEmpty() ? taken : firstOf(taken);
      }
      taken.add(line.get());
      length += line.get().bytes().length + 1L;
      if (line.get().isTooLong() || length > CsvFormat.LONGEST_RECORD) {
        return firstOf(taken);
      }
      isOpen = format.hasQuotes() && isOpenAfter(line.get().bytes(), isOpen);
    } while (isOpen);
    return taken;
  }

  /** The first of these lines; the others are read again. */
  List<CsvLine> firstOf(List<CsvLine> taken) {
    for (int at = taken.size() - 1; at > 0; at--) {
      again.push(taken.get(at));
    }
    return List.of(taken.get(0));
  }

  /** The number of the line after the last that was taken. */
  long nextNumber() {
    return again.isEmpty() ? lines.number() + 1 : again.peek().number();
  }

  private Optional<CsvLine> line() throws IOException {
    if (!again.isEmpty()) {
      return Optional.of(again.pop());
    }
    return lines.advance()
        ? Optional.of(new CsvLine(lines.number(), lines.bytes(), lines.isTooLong()))
        : Optional.empty();
  }

  /**
   * Whether a quoted cell goes on in the next line. A quote opens a cell only where the cell
   * begins; within one, a doubled quote is a character.
   */
  private boolean isOpenAfter(byte[] line, boolean isOpen) {
    boolean inQuotes = isOpen;
    boolean atStart = !isOpen;
    for (int at = 0; at < line.length; at++) {
      if (inQuotes) {
        if (line[at] == CsvFormat.QUOTE) {
          boolean isDoubled = at + 1 < line.length && line[at + 1] == CsvFormat.QUOTE;
          inQuotes = isDoubled;
          at += isDoubled ? 1 : 0;
        }
      } else {
        inQuotes = atStart && line[at] == CsvFormat.QUOTE;
        atStart = line[at] == format.delimiter();
      }
    }
    return inQuotes;
  }
}
