package org.newstide.story;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newstide.story.Edits.Edit;
import org.newstide.story.StoryWord.Kind;

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

  /** A number that is exchanged counts as so many names: chance does that more seldom. */
  private static final int NUMBER = 2;

  /** The same of one that follows a name: November 8, Flight 370. */
  private static final int NUMBER_OF_NAME = 3;

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
            : isLikeShort(least, most, Math.min(all(one).size(), all(other).size()))
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
    List<Edit> edits = Edits.between(all(one), all(other));
    return !hasSameTwice(edits)
        && exchanged(edits, all(one), all(other)) == 0
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
    if (isTheme(title, body)) {
      return false;
    }
    double different = 2.0 * (out(body) + in(body)) / (one.body().size() + other.body().size());
    return (isWhole || different <= MOST_DIFFERENT)
        && exchanged(counted, all(one), all(other)) <= byChance(body.size());
  }

  /** How many names may be exchanged between texts that differ in so many places. */
  private static double byChance(double places) {
    return Math.min(1 + places / FEW_PLACES, 2 + places / MANY_PLACES);
  }

  private static int out(List<Edit> edits) {
    return edits.stream().mapToInt(edit -> edit.out().size()).sum();
  }

  /** Whether titles differ in a word that both bodies take up: two numbers of a series. */
  private static boolean isTheme(List<Edit> title, List<Edit> body) {
    return title.stream()
        .filter(edit -> !edit.out().isEmpty() && !edit.in().isEmpty() && !isSpelling(edit))
        .map(Likeness::words)
        .anyMatch(words -> body.stream().map(Likeness::words).filter(words::equals).count() > 1);
  }

  /** Whether the words begin alike, as spellings of one do. */
  private static boolean isSpelling(Edit edit) {
    return edit.out().get(0).normal().charAt(0) == edit.in().get(0).normal().charAt(0);
  }

  private static List<List<String>> words(Edit edit) {
    return List.of(Edits.normal(edit.out()), Edits.normal(edit.in()));
  }

  private static int in(List<Edit> edits) {
    return edits.stream().mapToInt(edit -> edit.in().size()).sum();
  }

  private static int exchanged(List<Edit> edits, List<StoryWord> one, List<StoryWord> other) {
    Set<String> mine = normal(one);
    Set<String> theirs = normal(other);
    return edits.stream()
        .mapToInt(
            edit ->
                (edit.isAfterName() ? NUMBER_OF_NAME : NUMBER) * numbers(edit, mine, theirs)
                    + Math.min(own(edit.out(), Kind.NAME, theirs), own(edit.in(), Kind.NAME, mine)))
        .sum();
  }

  private static boolean hasSameTwice(List<Edit> edits) {
    Set<List<List<String>>> seen = new HashSet<>();
    return edits.stream()
        .filter(edit -> !edit.out().isEmpty() && !edit.in().isEmpty())
        .anyMatch(edit -> !seen.add(words(edit)));
  }

  /** As names, but that one of two numbers may be in the other text, too: small ones mostly are. */
  private static int numbers(Edit edit, Set<String> mine, Set<String> theirs) {
    int most =
        Math.min(
            own(edit.out(), Kind.NUMBER, normal(edit.in())),
            own(edit.in(), Kind.NUMBER, normal(edit.out())));
    return Math.min(
        most, Math.max(own(edit.out(), Kind.NUMBER, theirs), own(edit.in(), Kind.NUMBER, mine)));
  }

  private static Set<String> normal(List<StoryWord> words) {
    return words.stream().map(StoryWord::normal).collect(toSet());
  }

  private static int own(List<StoryWord> words, Kind kind, Set<String> others) {
    return (int)
        words.stream()
            .filter(word -> word.kind() == kind)
            .map(StoryWord::normal)
            .filter(word -> !others.contains(word))
            .distinct()
            .count();
  }

  private static List<StoryWord> all(StoryText text) {
    return Stream.concat(text.title().stream(), text.body().stream()).toList();
  }
}
