package org.newstide.article;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which line above an article is its title: the one that has most words of the article and fewest
 * others, that stands near, that the page says again, and that other pages of the source do not.
 */
final class PageTitle {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{4,}");
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 35;

  /** A title that asks is taken for the first sentence of the article. */
  private static final int FIRST_LINES = 2;

  private static final double OTHER_WORD = .7;
  private static final double SAID_AGAIN = 2;
  private static final double LINE_AWAY = .1;
  private static final double RECURS = 4;

  private final List<PageLine> lines;
  private final Removal[] removals;
  private final Stretch stretch;
  private final Set<String> words = new HashSet<>();

  private PageTitle(List<PageLine> lines, Removal[] removals, Stretch stretch) {
    this.lines = lines;
    this.removals = removals;
    this.stretch = stretch;
    IntStream.range(stretch.start(), stretch.end())
        .filter(at -> removals[at] == null && lines.get(at).isProse())
        .forEach(at -> words.addAll(words(lines.get(at).text())));
  }

  /** The line's number, below 0 if there is none. */
  static int find(List<PageLine> lines, Removal[] removals, Stretch stretch) {
    PageTitle title = new PageTitle(lines, removals, stretch);
    return IntStream.range(0, Math.min(lines.size(), stretch.start() + FIRST_LINES))
        .filter(title::canBe)
        .boxed()
        .filter(at -> title.value(at) >= 0)
        .reduce((one, other) -> title.value(other) >= title.value(one) ? other : one)
        .orElse(-1);
  }

  private boolean canBe(int at) {
    PageLine line = lines.get(at);
    boolean inText = at >= stretch.start();
    return (line.furniture().isEmpty() || line.furniture().get() == Removal.HEADLINE)
        && line.words() >= FEWEST_WORDS
        && line.words() <= MOST_WORDS
        && !line.text().endsWith(".")
        && (!inText || (at == stretch.start() && line.text().endsWith("?")));
  }

  private double value(int at) {
    String text = lines.get(at).text();
    List<String> own = words(text);
    long known = own.stream().filter(words::contains).count();
    boolean isSaidAgain =
        Collections.frequency(lines.stream().map(PageLine::text).toList(), text) > 1;
    return known
        - OTHER_WORD * (own.size() - known)
        + (isSaidAgain ? SAID_AGAIN : 0)
        - (removals[at] == Removal.RECURRING ? RECURS : 0)
        - LINE_AWAY * Math.abs(stretch.start() - at);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
