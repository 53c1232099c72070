package org.newstide.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newstide.article.date.DateLine;
import org.newstide.article.date.PublicationDate;
import org.newstide.article.date.StampLine;

/**
 * The article in a page of the web that was saved as all its visible text, a line a block, menus
 * and all.
 *
 * <ol>
 *   <li>Each line has a score ({@link PageLine#score}): paragraphs speak for an article, half as
 *       much if they stand between short lines, and short lines and furniture against one, and so
 *       do lines that stand twice, or in many articles of the source.
 *   <li>The article is the run of lines with the largest sum: maximum subsequence segmentation,
 *       Pasternack and Roth, Extracting Article Text from the Web, WWW 2009.
 *   <li>The title is found by the article's words ({@link PageTitle}); the standfirst is the first
 *       long line between the two.
 *   <li>Within the article furniture goes, and so do short lines if there are several in a row: one
 *       alone is a headline within the text.
 * </ol>
 *
 * @param title empty if there is none
 * @param date as written around the title; {@link PublicationDate} reads it
 * @param standfirst empty if there is none
 * @param paragraphs of the body, with headlines within it
 * @param authors as its byline names them, parted by semicolons; empty if it has none
 * @param agency the news agency that credits name; empty if they name none
 * @param removed lines that are no part of the article, in order
 */
record PageText(
    String title,
    Optional<String> date,
    String standfirst,
    List<String> paragraphs,
    String authors,
    String agency,
    List<RemovedLine> removed) {

  private static final Set<Removal> WITHIN_TEXT =
      EnumSet.of(Removal.ADVERTISEMENT, Removal.CAPTION);

  private static final double ALONE = .5;

  private static final int STANDFIRST_WORDS = 8;
  private static final int STANDFIRST_LINES = 6;
  private static final int DATE_LINES = 10;
  private static final int DATE_LINES_WITHIN = 6;

  /**
   * Reads a page.
   *
   * @param texts its lines, without empty ones
   * @param recurring lines that stand in many articles of the source
   */
  static PageText of(List<String> texts, Set<String> recurring) {
    List<PageLine> lines = texts.stream().map(PageLine::of).toList();
    Map<String, Long> times =
        texts.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    Removal[] removals = removals(lines, times, recurring);
    double[] scores = scores(lines, times, removals);
    Stretch stretch = Stretch.of(scores);
    int title = PageTitle.find(lines, removals, stretch);
    int start = Math.max(stretch.start(), title + 1);
    removeRows(scores, removals, start, stretch.end());
    int standfirst = standfirst(lines, title, start);
    IntStream.range(0, removals.length)
        .filter(at -> removals[at] == null && (at < start || at >= stretch.end()))
        .forEach(at -> removals[at] = Removal.OUTSIDE);
    return collect(texts, removals, title, standfirst, start);
  }

  private static PageText collect(
      List<String> texts, Removal[] removals, int title, int standfirst, int start) {
    List<String> paragraphs = new ArrayList<>();
    List<RemovedLine> removed = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < removals.length; at++) {
      String text = texts.get(at);
      if (at == title || at == standfirst) {
        seen.add(text);
      } else if (removals[at] != null) {
        removed.add(new RemovedLine(at + 1, removals[at], text));
      } else if (seen.add(text)) {
        paragraphs.add(text);
      } else {
        removed.add(new RemovedLine(at + 1, Removal.REPEATED, text));
      }
    }
    List<String> credits =
        removed.stream()
            .filter(line -> line.reason() == Removal.CREDIT || line.reason() == Removal.BYLINE)
            .map(RemovedLine::text)
            .toList();
    return new PageText(
        title < 0 ? "" : texts.get(title),
        date(texts, title, start),
        standfirst < 0 ? "" : texts.get(standfirst),
        paragraphs,
        Byline.authors(credits).orElse(""),
        Agency.inCredits(credits).orElse(""),
        removed);
  }

  private static Removal[] removals(
      List<PageLine> lines, Map<String, Long> times, Set<String> recurring) {
    return lines.stream()
        .map(
            line -> {
              boolean isRepeated =
                  line.words() >= 2 && times.get(line.text()) > (line.isProse() ? 2 : 1);
              boolean isRecurring = recurring.contains(line.text());
              return line.furniture()
                  .orElse(isRecurring ? Removal.RECURRING : isRepeated ? Removal.REPEATED : null);
            })
        .toArray(Removal[]::new);
  }

  private static double[] scores(
      List<PageLine> lines, Map<String, Long> times, Removal[] removals) {
    double[] scores =
        IntStream.range(0, removals.length)
            .mapToDouble(
                at -> {
                  PageLine line = lines.get(at);
                  boolean isSaidTwice = line.isProse() && times.get(line.text()) > 1;
                  double score = line.score();
                  return removals[at] != null ? Math.min(score, -3) : isSaidTwice ? 0 : score;
                })
            .toArray();
    return IntStream.range(0, scores.length)
        .mapToDouble(at -> isAlone(scores, removals, at) ? scores[at] * ALONE : scores[at])
        .toArray();
  }

  /** Whether a paragraph stands between short lines: what tells of another article does. */
  private static boolean isAlone(double[] scores, Removal[] removals, int at) {
    return scores[at] > 0
        && beside(scores, removals, at, -1) <= 0
        && beside(scores, removals, at, 1) <= 0;
  }

  private static double beside(double[] scores, Removal[] removals, int at, int step) {
    int beside = at + step;
    while (beside >= 0
        && beside < scores.length
        && removals[beside] != null
        && WITHIN_TEXT.contains(removals[beside])) {
      beside += step;
    }
    return beside < 0 || beside >= scores.length ? 0 : scores[beside];
  }

  private static void removeRows(double[] scores, Removal[] removals, int start, int end) {
    int at = start;
    while (at < end) {
      int after = at;
      while (after < end && scores[after] < 0) {
        after++;
      }
      for (int in = at; after - at > 1 && in < after; in++) {
        removals[in] = removals[in] == null ? Removal.HEADLINE : removals[in];
      }
      at = after + 1;
    }
  }

  private static int standfirst(List<PageLine> lines, int title, int start) {
    return IntStream.range(title + 1, title < 0 ? 0 : Math.min(start, title + STANDFIRST_LINES))
        .filter(at -> lines.get(at).furniture().isEmpty())
        .filter(at -> lines.get(at).words() >= STANDFIRST_WORDS && lines.get(at).small() >= .5)
        .findFirst()
        .orElse(-1);
  }

  private static Optional<String> date(List<String> texts, int title, int start) {
    int from = Math.max(0, (title < 0 ? start : title) - DATE_LINES);
    return Arrays.stream(new int[][] {{title + 1, start + DATE_LINES_WITHIN}, {from, title + 1}})
        .flatMap(
            range ->
                texts
                    .subList(range[0], Math.min(texts.size(), Math.max(range[0], range[1])))
                    .stream())
        .flatMap(line -> DateLine.of(line).or(() -> StampLine.of(line)).stream())
        .findFirst();
  }
}
