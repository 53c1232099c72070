package org.newstide.article;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.newstide.text.LineEnd;

/**
 * Joins lines that were broken for no other reason than a page's width.
 *
 * <ol>
 *   <li>A line was broken for the width if the next line's first word did not fit any more, or,
 *       where no sentence ends, would have come near the width. The width is the longest line that
 *       another one follows without an empty line between.
 *   <li>A text has such a width if it lies from 50 to 120 characters, and at least three line
 *       breaks, and half of all, come from it.
 *   <li>In every text a line without a stop goes on in one that begins with a small letter.
 *   <li>Line breaks that are left part paragraphs if a sentence ends there, or if the text has
 *       longer lines than a page is wide, so that each is a paragraph. Else they stay.
 * </ol>
 */
final class HardWrap {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 120;
  private static final int FEWEST_BREAKS = 3;

  /** The part of the width that ragged lines leave free. */
  private static final int NEAR = 8;

  private static final String STOPS = ".!?:;…";
  private static final Pattern ITEM = Pattern.compile("[-*•] .*");

  /** Begins an item where a sentence ended, else goes on: "on May / 12. The", "Putin / – who". */
  private static final Pattern ITEM_OR_NOT = Pattern.compile("(?:–|\\(?(?:\\d{1,2}|[a-z])[.)]) .*");

  private static final char SOFT_HYPHEN = '\u00AD';

  private final List<String> written;
  private final OptionalInt width;
  private final boolean isAllParagraphs;

  private HardWrap(List<String> written) {
    this.written = written;
    this.width = width(written);
    this.isAllParagraphs = written.stream().anyMatch(line -> line.length() > WIDEST);
  }

  /** Whether lines of a text were broken for a page's width. */
  static boolean isIn(List<String> written) {
    return width(written).isPresent();
  }

  /**
   * The lines of a text as they are meant.
   *
   * @param written without blanks at their ends; an empty one parts paragraphs
   */
  static List<Line> joined(List<String> written) {
    return new HardWrap(written).join();
  }

  private List<Line> join() {
    List<Line> lines = new ArrayList<>();
    String gap = "";
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < written.size(); at++) {
      String text = written.get(at);
      String before = at == 0 ? "" : written.get(at - 1);
      if (!text.isEmpty() && !before.isEmpty() && isWrap(before, text)) {
        append(line, text);
        continue;
      }
      if (line.length() > 0) {
        lines.add(new Line(lines.isEmpty() ? "" : gap, line.toString()));
        gap = before.isEmpty() ? Line.PARAGRAPH : gapBetween(before);
        line.setLength(0);
      }
      if (text.isEmpty()) {
        gap = Line.PARAGRAPH;
      }
      line.append(text);
    }
    if (line.length() > 0) {
      lines.add(new Line(lines.isEmpty() ? "" : gap, line.toString()));
    }
    return lines;
  }

  private boolean isWrap(String line, String next) {
    boolean ends = LineEnd.isStop(line, STOPS);
    if (ITEM.matcher(next).matches() || (ends && ITEM_OR_NOT.matcher(next).matches())) {
      return false;
    }
    int slack = ends ? 0 : width.orElse(0) / NEAR;
    boolean full = width.isPresent() && isFull(line, next, width.getAsInt() - slack);
    boolean goesOn = Character.isLowerCase(next.codePointAt(0)) && !ends;
    return full || goesOn;
  }

  private String gapBetween(String line) {
    return isAllParagraphs || LineEnd.isStop(line, STOPS) ? Line.PARAGRAPH : Line.BREAK;
  }

  private static void append(StringBuilder line, String next) {
    int last = line.length() - 1;
    if (line.charAt(last) == SOFT_HYPHEN) {
      line.setLength(last);
    } else if (line.charAt(last) != '-' || last == 0 || line.charAt(last - 1) == ' ') {
      line.append(' ');
    }
    line.append(next);
  }

  private static OptionalInt width(List<String> written) {
    int longest = 0;
    for (int at = 0; at + 1 < written.size(); at++) {
      if (!written.get(at + 1).isEmpty() && written.get(at).indexOf(' ') > 0) {
        longest = Math.max(longest, written.get(at).length());
      }
    }
    int breaks = 0;
    int full = 0;
    for (int at = 0; at + 1 < written.size(); at++) {
      if (!written.get(at).isEmpty() && !written.get(at + 1).isEmpty()) {
        breaks++;
        full += isFull(written.get(at), written.get(at + 1), longest) ? 1 : 0;
      }
    }
    boolean isWidth =
        longest >= NARROWEST && longest <= WIDEST && full >= FEWEST_BREAKS && full * 2 >= breaks;
    return isWidth ? OptionalInt.of(longest) : OptionalInt.empty();
  }

  private static boolean isFull(String line, String next, int width) {
    int blank = next.indexOf(' ');
    return line.length() + 1 + (blank < 0 ? next.length() : blank) > width;
  }
}
