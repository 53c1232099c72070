package org.newstide.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newstide.story.Edits.Edit;

/**
 * Whether two articles carry the same report.
 *
 * <ol>
 *   <li>Nearly all runs of words of one body are in the other, and a good part of the other's in
 *       it: a copy may be cut or have new paragraphs, but an item that a long article also has is
 *       no copy of it. Unless one has all but a few runs of the other, they must not differ much
 *       between the first and the last words that are the same: there a report was written anew.
 *   <li>They are not two of a kind, such as declarations for two states: there names and numbers
 *       stand in each other's place, which chance edits hardly ever do. Where two texts differ
 *       much, some may: a name that is spelt anew, a number of dead that has risen. What stands
 *       before and after all that is the same does not count, as datelines and credits do; nor does
 *       a headline, unless it is the other's but for a few words. No word of the headline may be
 *       exchanged in the body, too: that is the theme of a series.
 *   <li>Of headlines and summaries more must be the same, and either headline or summary must be
 *       the other's for the half: what is one item's headline another may just point to. No name or
 *       number may stand in another's place, and no word twice in that of the same one.
 * </ol>
 */
final class Likeness {

  private static final double MOST = .8;
  private static final double MOST_OF_SHORT = .9;

  /** Of so many words with the headline a few may be changed. */
  private static final int WORDS_OF_SUMMARY = 30;

  private static final double MOST_OF_CUT = .9;
  private static final double LEAST = .76;
  private static final double LEAST_OF_CUT = .5;
  private static final double LEAST_OF_SHORT = .6;

  /** Of a copy that is cut or has new paragraphs, even within. */
  private static final double MOST_OF_WHOLE = .98;

  private static final double MOST_DIFFERENT = .18;

  /** Of so many places where texts differ, chance exchanges names in one at the most. */
  private static final int FEW_PLACES = 8;

  private static final int MANY_PLACES = 16;

  private Likeness() {}

  /**
   * How like two texts are that carry the same report.
   *
   * @return the share of all their runs of words that both have (of their bodies, if both are
   *     long), above 0, up to 1; nothing if they carry different reports
   */
  static Optional<Double> of(StoryText one, StoryText other) {
    boolean isLong = one.isLong() && other.isLong();
    double mine = isLong ? one.bodyWithin(other) : one.within(other);
    double theirs = isLong ? other.bodyWithin(one) : other.within(one);
    double least = Math.min(mine, theirs);
    double most = Math.max(mine, theirs);
    boolean isSame =
        isLong
            ? isLike(least, most) && isSame(one, other, most >= MOST_OF_WHOLE)
            : isLikeShort(least, most, Math.min(words(one), words(other)))
                && isSameShort(one, other);
    return isSame ? Optional.of(1 / (1 / mine + 1 / theirs - 1)) : Optional.empty();
  }

  private static boolean isLike(double least, double most) {
    return most >= MOST && least >= (most >= MOST_OF_CUT ? LEAST_OF_CUT : LEAST);
  }

  private static boolean isLikeShort(double least, double most, int words) {
    return most >= MOST_OF_SHORT
        ? least >= LEAST_OF_SHORT
        : words >= WORDS_OF_SUMMARY && most >= MOST && least >= LEAST;
  }

  private static boolean isSameShort(StoryText one, StoryText other) {
    List<StoryWord> mine = all(one);
    List<StoryWord> theirs = all(other);
    List<Edit> edits = Edits.between(mine, theirs);
    return !Exchanges.hasSameTwice(edits)
        && Exchanges.number(edits, mine, theirs) == 0
        && (haveHalf(one.title(), other.title()) || haveHalf(one.body(), other.body()));
  }

  /** Whether half of the words of one are those of the other, in order. */
  private static boolean haveHalf(List<StoryWord> one, List<StoryWord> other) {
    int least = Math.min(one.size(), other.size());
    return least > 0 && 2 * (one.size() - out(Edits.between(one, other))) >= least;
  }

  private static boolean isSame(StoryText one, StoryText other, boolean isWhole) {
    List<Edit> body =
        Edits.between(one.body(), other.body()).stream().filter(Edit::isInside).toList();
    List<Edit> title = Edits.between(one.title(), other.title());
    boolean isTitleLike = 2 * out(title) < one.title().size();
    List<Edit> counted = isTitleLike ? Stream.concat(title.stream(), body.stream()).toList() : body;
    if (Exchanges.isTheme(title, body)) {
      return false;
    }
    double different = 2.0 * (out(body) + in(body)) / (one.body().size() + other.body().size());
    return (isWhole || different <= MOST_DIFFERENT)
        && Exchanges.number(counted, all(one), all(other)) <= byChance(body.size());
  }

  /** How many names may be exchanged between texts that differ in so many places. */
  private static double byChance(double places) {
    return Math.min(1 + places / FEW_PLACES, 2 + places / MANY_PLACES);
  }

  private static int out(List<Edit> edits) {
    return edits.stream().mapToInt(edit -> edit.out().size()).sum();
  }

  private static int in(List<Edit> edits) {
    return edits.stream().mapToInt(edit -> edit.in().size()).sum();
  }

  private static int words(StoryText text) {
    return text.title().size() + text.body().size();
  }

  private static List<StoryWord> all(StoryText text) {
    return Stream.concat(text.title().stream(), text.body().stream()).toList();
  }
}
