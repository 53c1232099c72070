package org.newstide.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a plain text says of itself, by what its first lines look like.
 *
 * <ol>
 *   <li>Lines broken for a page's width are joined ({@link HardWrap}).
 *   <li>The head is at most ten lines, and ends before the second that ends like a sentence.
 *   <li>Lines of the head that are no text go ({@link HeadFurniture}).
 *   <li>The first line of the head that is alone a date ({@link DateLine}) is the date; if a
 *       sentence stands before it, only when the text has no other such line.
 *   <li>The first line that is left is the title if it looks like one ({@link TitleLine}). A single
 *       word above such a line is the name of a section, and goes.
 *   <li>All else is the body.
 * </ol>
 *
 * @param title empty if there is none
 * @param date as written
 * @param body paragraphs parted by an empty line
 */
record FlatText(String title, Optional<String> date, String body) {

  private static final int LONGEST_HEAD = 10;

  /** Reads a text with any kind of line ends. */
  static FlatText of(String text) {
    List<Line> lines = HardWrap.joined(withHeadApart(PlainLines.of(text)));
    int head = head(lines);
    Set<Integer> dropped = new HashSet<>();
    IntStream.range(0, head)
        .filter(at -> HeadFurniture.is(lines.get(at).text()))
        .forEach(dropped::add);
    OptionalInt date = date(lines, head);
    date.ifPresent(dropped::add);
    OptionalInt title = title(lines, head, dropped);
    title.ifPresent(at -> IntStream.rangeClosed(0, at).forEach(dropped::add));
    return new FlatText(
        title.isPresent() ? TitleLine.headline(lines.get(title.getAsInt()).text()) : "",
        date.isPresent() ? DateLine.of(lines.get(date.getAsInt()).text()) : Optional.empty(),
        body(lines, dropped));
  }

  /** Empty lines around what is no text, so that it is not joined with what is. */
  private static List<String> withHeadApart(List<String> written) {
    List<String> apart = new ArrayList<>(written.size() + 2 * LONGEST_HEAD);
    int seen = 0;
    for (String line : written) {
      boolean isApart = seen < LONGEST_HEAD && (isDate(line) || HeadFurniture.is(line));
      seen += line.isEmpty() ? 0 : 1;
      apart.addAll(isApart ? List.of("", line, "") : List.of(line));
    }
    return apart;
  }

  private static int head(List<Line> lines) {
    int sentences = 0;
    for (int at = 0; at < Math.min(LONGEST_HEAD, lines.size()); at++) {
      sentences += isSentence(lines.get(at).text()) ? 1 : 0;
      if (sentences == 2) {
        return at;
      }
    }
    return Math.min(LONGEST_HEAD, lines.size());
  }

  private static OptionalInt date(List<Line> lines, int head) {
    OptionalInt first =
        IntStream.range(0, head).filter(at -> isDate(lines.get(at).text())).findFirst();
    if (first.isEmpty()) {
      return first;
    }
    boolean afterText =
        lines.subList(0, first.getAsInt()).stream().anyMatch(line -> isSentence(line.text()));
    boolean isOnly = lines.stream().filter(line -> isDate(line.text())).count() == 1;
    return afterText && !isOnly ? OptionalInt.empty() : first;
  }

  private static OptionalInt title(List<Line> lines, int head, Set<Integer> dropped) {
    int[] left = IntStream.range(0, head).filter(at -> !dropped.contains(at)).limit(2).toArray();
    if (left.length == 0 || !isTitle(lines, left[0])) {
      return OptionalInt.empty();
    }
    boolean isSection =
        left.length == 2
            && isWord(lines, left[0])
            && isTitle(lines, left[1])
            && !isWord(lines, left[1]);
    return OptionalInt.of(isSection ? left[1] : left[0]);
  }

  private static String body(List<Line> lines, Set<Integer> dropped) {
    StringBuilder body = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      if (!dropped.contains(at)) {
        boolean afterGap = dropped.contains(at - 1);
        String gap = afterGap ? Line.PARAGRAPH : lines.get(at).gap();
        body.append(body.length() == 0 ? "" : gap).append(lines.get(at).text());
      }
    }
    return body.toString();
  }

  private static boolean isTitle(List<Line> lines, int at) {
    return TitleLine.is(lines.get(at).text()) && !isDate(lines.get(at).text());
  }

  private static boolean isWord(List<Line> lines, int at) {
    return lines.get(at).text().indexOf(' ') < 0;
  }

  private static boolean isDate(String line) {
    return DateLine.of(line).isPresent();
  }

  private static boolean isSentence(String line) {
    return TitleLine.endsSentence(line) && !isDate(line) && !HeadFurniture.is(line);
  }
}
