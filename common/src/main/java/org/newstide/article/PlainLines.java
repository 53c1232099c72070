package org.newstide.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a text without blanks at their ends, runs of blanks made one. A line that is
 * indented, and the one before or after it not, begins a paragraph: it gets an empty line before
 * it. Where all lines are indented that means nothing.
 */
final class PlainLines {

  private static final List<String> INDENTS = List.of("  ", "\t", "\u3000");

  private PlainLines() {}

  static List<String> of(String text) {
    List<String> written = text.lines().toList();
    BitSet flush = new BitSet();
    IntStream.range(0, written.size()).filter(at -> isFlush(written.get(at))).forEach(flush::set);
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < written.size(); at++) {
      boolean besideFlush = flush.get(at + 1) || (at > 0 && flush.get(at - 1));
      if (besideFlush && !flush.get(at)) {
        lines.add("");
      }
      lines.add(withSingleBlanks(written.get(at)).strip());
    }
    return lines;
  }

  private static boolean isFlush(String line) {
    return !line.isBlank() && INDENTS.stream().noneMatch(line::startsWith);
  }

  private static String withSingleBlanks(String line) {
    StringBuilder text = new StringBuilder(line.length());
    boolean afterBlank = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      boolean blank = Typography.isBlank(c);
      if (!blank) {
        text.append(c);
      } else if (!afterBlank) {
        text.append(' ');
      }
      afterBlank = blank;
    }
    return text.toString();
  }
}
