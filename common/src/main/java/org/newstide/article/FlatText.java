package org.newstide.article;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newstide.article.date.DateLine;
import org.newstide.article.date.PublicationDate;
import org.newstide.article.date.StampLine;

/**
 * What a plain text says of itself, by what its lines look like. A page saved with its menus is
 * {@link PageText}'s to read; of any other text:
 *
 * <ol>
 *   <li>Lines broken for a page's width are joined ({@link HardWrap}).
 *   <li>The head is at most ten lines, and ends before the second that ends like a sentence.
 *   <li>Lines of the head that are no text go ({@link HeadFurniture}).
 *   <li>The first line of the head that is alone a date ({@link DateLine}) is the date; if a
 *       sentence stands before it, only when the text has no other such line. If there is none, a
 *       date among other things is ({@link StampLine}); its line stays where it is.
 *   <li>The first line that is left is the title if it looks like one ({@link TitleLine}). A single
 *       word above such a line is the name of a section, and goes. If it does not look like one, a
 *       notice of four words or more above it is the title.
 *   <li>Lines at the end that are furniture of the source go, and so do those at the beginning if a
 *       headline follows.
 *   <li>All else is the body.
 * </ol>
 *
 * @param title empty if there is none
 * @param date as written; {@link PublicationDate} reads it
 * @param body paragraphs parted by an empty line, the first being the standfirst if there is one
 * @param authors as its byline names them, parted by semicolons; empty if it has none
 * @param agency the news agency that credits name; empty if they name none
 * @param removed lines that are no part of the article, in order
 */
record FlatText(
    String title,
    Optional<String> date,
    String body,
    String authors,
    String agency,
    List<RemovedLine> removed) {

  private static final int LONGEST_HEAD = 10;
  private static final int FEWEST_WORDS = 4;

  /**
   * Reads a text with any kind of line ends.
   *
   * @param recurring lines that are furniture of the source
   */
  static FlatText of(String text, Set<String> recurring) {
    List<String> written = PlainLines.of(text);
    // lines broken for a width are neither paragraphs nor what a page says of itself
    List<String> full =
        HardWrap.isIn(written)
            ? HardWrap.joined(written).stream().map(Line::text).toList()
            : written.stream().filter(line -> !line.isEmpty()).toList();
    return PageSigns.isPage(full)
        ? of(PageText.of(full, recurring))
        : ofLines(HardWrap.joined(withHeadApart(written)), recurring);
  }

  private static FlatText of(PageText page) {
    String body =
        Stream.concat(Stream.of(page.standfirst()), page.paragraphs().stream())
            .filter(paragraph -> !paragraph.isEmpty())
            .collect(Collectors.joining(Line.PARAGRAPH));
    return new FlatText(
        page.title(), page.date(), body, page.authors(), page.agency(), page.removed());
  }

  private static FlatText ofLines(List<Line> lines, Set<String> recurring) {
    List<LineKind> kinds = lines.stream().map(line -> LineKind.of(line.text())).toList();
    int head = head(kinds);
    Set<Integer> dropped = recurring(lines, kinds, recurring);
    IntStream.range(0, head)
        .filter(at -> kinds.get(at).isApart() && kinds.get(at) != LineKind.DATE)
        .forEach(dropped::add);
    OptionalInt date = date(kinds, head);
    date.ifPresent(dropped::add);
    OptionalInt title = title(lines, kinds, head, dropped);
    title.ifPresent(at -> IntStream.rangeClosed(0, at).forEach(dropped::add));
    List<RemovedLine> removed =
        dropped.stream()
            .filter(at -> title.isEmpty() || at != title.getAsInt())
            .map(at -> removed(at, lines.get(at).text(), recurring))
            .toList();
    List<String> credits = removed.stream().map(RemovedLine::text).toList();
    return new FlatText(
        title.isPresent() ? TitleLine.headline(lines.get(title.getAsInt()).text()) : "",
        date.isPresent()
            ? DateLine.of(lines.get(date.getAsInt()).text())
            : kinds.contains(LineKind.DATE) ? Optional.empty() : stamp(lines, kinds, head),
        body(lines, dropped),
        Byline.authors(credits).orElse(""),
        Agency.inCredits(credits).orElse(""),
        removed);
  }

  /** Furniture of the source at the end, and at the beginning if a headline follows. */
  private static NavigableSet<Integer> recurring(
      List<Line> lines, List<LineKind> kinds, Set<String> recurring) {
    NavigableSet<Integer> found = new TreeSet<>();
    int end = lines.size();
    while (end > 0 && recurring.contains(lines.get(end - 1).text())) {
      found.add(--end);
    }
    int start = 0;
    while (start < end && recurring.contains(lines.get(start).text())) {
      start++;
    }
    if (start < end && kinds.get(start) == LineKind.HEADLINE) {
      IntStream.range(0, start).forEach(found::add);
    }
    return end == 0 ? new TreeSet<>() : found;
  }

  private static RemovedLine removed(int at, String text, Set<String> recurring) {
    Removal reason =
        recurring.contains(text)
            ? Removal.RECURRING
            : PageLine.of(text).furniture().orElse(Removal.OUTSIDE);
    return new RemovedLine(at + 1, reason, text);
  }

  /** Empty lines around what is no text, so that it is not joined with what is. */
  private static List<String> withHeadApart(List<String> written) {
    List<String> apart = new ArrayList<>(written.size() + 2 * LONGEST_HEAD);
    int seen = 0;
    for (String line : written) {
      boolean isApart = seen < LONGEST_HEAD && LineKind.of(line).isApart();
      seen += line.isEmpty() ? 0 : 1;
      apart.addAll(isApart ? List.of("", line, "") : List.of(line));
    }
    return apart;
  }

  private static int head(List<LineKind> kinds) {
    return IntStream.range(0, kinds.size())
        .filter(at -> kinds.get(at) == LineKind.SENTENCE)
        .skip(1)
        .findFirst()
        .stream()
        .reduce(Math.min(LONGEST_HEAD, kinds.size()), Math::min);
  }

  private static OptionalInt date(List<LineKind> kinds, int head) {
    int first = kinds.subList(0, head).indexOf(LineKind.DATE);
    boolean isNone = first < 0;
    boolean afterText = !isNone && kinds.subList(0, first).contains(LineKind.SENTENCE);
    boolean isOnly = first == kinds.lastIndexOf(LineKind.DATE);
    return isNone || (afterText && !isOnly) ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** A date among other things, as in "By Ann Lee, May 14, 2024". */
  private static Optional<String> stamp(List<Line> lines, List<LineKind> kinds, int head) {
    return IntStream.range(0, head)
        .filter(at -> kinds.get(at) != LineKind.SENTENCE)
        .mapToObj(at -> StampLine.of(lines.get(at).text()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static OptionalInt title(
      List<Line> lines, List<LineKind> kinds, int head, Set<Integer> dropped) {
    int[] left = IntStream.range(0, head).filter(at -> !dropped.contains(at)).limit(2).toArray();
    if (left.length == 0 || kinds.get(left[0]) != LineKind.HEADLINE) {
      return IntStream.range(0, left.length == 0 ? head : left[0])
          .filter(at -> kinds.get(at) == LineKind.NOTICE && isHeadline(lines.get(at).text()))
          .findFirst();
    }
    boolean isSection =
        left.length == 2
            && isWord(lines, left[0])
            && kinds.get(left[1]) == LineKind.HEADLINE
            && !isWord(lines, left[1]);
    return OptionalInt.of(isSection ? left[1] : left[0]);
  }

  private static boolean isHeadline(String notice) {
    return TitleLine.is(notice) && notice.split(" ", -1).length >= FEWEST_WORDS;
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

  private static boolean isWord(List<Line> lines, int at) {
    return lines.get(at).text().indexOf(' ') < 0;
  }
}
