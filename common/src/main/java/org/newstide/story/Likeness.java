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
 *   <li>Nearly all of one's runs of words are in the other, and a good part of the other's in it: a
 *       copy may be cut or have new paragraphs, but an item that a long article also has is no copy
 *       of it.
 *   <li>They are not two of a kind, such as declarations for two states: there names and numbers
 *       stand in each other's place, which chance edits hardly ever do. Where two texts differ
 *       much, some may: a name that is spelt anew, a number of dead that has risen. What stands
 *       before and after all that is the same does not count, as datelines and credits do; nor does
 *       a headline, unless it is the other's but for a few words.
 *   <li>Of headlines and summaries more must be the same; no name or number may stand in another's
 *       place, and no word twice in that of the same one.
 * </ol>
 */
final class Likeness {

  private static final double MOST = .8;
  private static final double MOST_OF_SHORT = .9;
  private static final double LEAST = .5;
  private static final double LEAST_OF_SHORT = .6;

  /** What is allowed of exchanged names where texts differ in one place. */
  private static final int EXCHANGED = 1;

  /** One more name may be exchanged for so many places where texts differ. */
  private static final int PLACES = 8;

  /** A number that is exchanged counts as so many names: chance does that more seldom. */
  private static final int NUMBER = 2;

  private Likeness() {}

  /**
   * How like two texts are that carry the same report.
   *
   * @return the share of all their runs of words that both have, above 0, up to 1; nothing if they
   *     carry different reports
   */
  static Optional<Double> of(StoryText one, StoryText other) {
    double mine = one.within(other);
    double theirs = other.within(one);
    boolean isLong = one.isLong() && other.isLong();
    boolean isLike =
        Math.max(mine, theirs) >= (isLong ? MOST : MOST_OF_SHORT)
            && Math.min(mine, theirs) >= (isLong ? LEAST : LEAST_OF_SHORT);
    return isLike && !isExchanged(one, other, isLong)
        ? Optional.of(1 / (1 / mine + 1 / theirs - 1))
        : Optional.empty();
  }

  private static boolean isExchanged(StoryText one, StoryText other, boolean isLong) {
    if (!isLong) {
      List<Edit> edits = Edits.between(all(one), all(other));
      return hasSameTwice(edits) || exchanged(edits, all(one), all(other)) > 0;
    }
    List<Edit> body =
        Edits.between(one.body(), other.body()).stream().filter(Edit::isInside).toList();
    List<Edit> title = Edits.between(one.title(), other.title());
    boolean isTitleLike = 2 * out(title) < one.title().size();
    List<Edit> counted = isTitleLike ? Stream.concat(title.stream(), body.stream()).toList() : body;
    return exchanged(counted, all(one), all(other)) > EXCHANGED + (double) body.size() / PLACES;
  }

  private static int out(List<Edit> edits) {
    return edits.stream().mapToInt(edit -> edit.out().size()).sum();
  }

  private static int exchanged(List<Edit> edits, List<StoryWord> one, List<StoryWord> other) {
    Set<String> mine = one.stream().map(StoryWord::normal).collect(toSet());
    Set<String> theirs = other.stream().map(StoryWord::normal).collect(toSet());
    return edits.stream()
        .mapToInt(
            edit ->
                NUMBER * exchanged(edit, Kind.NUMBER, mine, theirs)
                    + exchanged(edit, Kind.NAME, mine, theirs))
        .sum();
  }

  private static boolean hasSameTwice(List<Edit> edits) {
    Set<List<List<String>>> seen = new HashSet<>();
    return edits.stream()
        .filter(edit -> !edit.out().isEmpty() && !edit.in().isEmpty())
        .anyMatch(edit -> !seen.add(List.of(Edits.normal(edit.out()), Edits.normal(edit.in()))));
  }

  /** How many words of a kind that only one text has stand where only the other has one, too. */
  private static int exchanged(Edit edit, Kind kind, Set<String> mine, Set<String> theirs) {
    return Math.min(own(edit.out(), kind, theirs), own(edit.in(), kind, mine));
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
