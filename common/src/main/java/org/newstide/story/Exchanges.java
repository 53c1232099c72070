package org.newstide.story;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newstide.story.Edits.Edit;
import org.newstide.story.StoryWord.Kind;

/** Names, numbers and other words of two texts that stand in each other's place. */
final class Exchanges {

  /** A number that is exchanged counts as so many names: chance does that more seldom. */
  private static final int NUMBER = 2;

  /** The same of one that follows a name: November 8, Flight 370. */
  private static final int NUMBER_OF_NAME = 3;

  private Exchanges() {}

  /**
   * How many names stand in each other's place; a number counts as several.
   *
   * @param edits places where the texts differ
   * @param one all words of the first text
   * @param other all words of the second
   */
  static int number(List<Edit> edits, List<StoryWord> one, List<StoryWord> other) {
    Set<String> mine = normal(one);
    Set<String> theirs = normal(other);
    return edits.stream()
        .mapToInt(
            edit ->
                (edit.isAfterName() ? NUMBER_OF_NAME : NUMBER) * numbers(edit, mine, theirs)
                    + Math.min(own(edit.out(), Kind.NAME, theirs), own(edit.in(), Kind.NAME, mine)))
        .sum();
  }

  /** Whether the same words stand in the place of the same others twice. */
  static boolean hasSameTwice(List<Edit> edits) {
    Set<List<List<String>>> seen = new HashSet<>();
    return edits.stream().filter(Exchanges::isExchange).anyMatch(edit -> !seen.add(words(edit)));
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

  /** Whether titles differ in a word that both bodies take up: two numbers of a series. */
  static boolean isTheme(List<Edit> title, List<Edit> body) {
    return title.stream()
        .filter(edit -> isExchange(edit) && !isSpelling(edit))
        .map(Exchanges::words)
        .anyMatch(words -> body.stream().map(Exchanges::words).filter(words::equals).count() > 1);
  }

  private static boolean isExchange(Edit edit) {
    return !edit.out().isEmpty() && !edit.in().isEmpty();
  }

  /** Whether the words begin alike, as spellings of one do. */
  private static boolean isSpelling(Edit edit) {
    return edit.out().get(0).normal().charAt(0) == edit.in().get(0).normal().charAt(0);
  }

  private static List<List<String>> words(Edit edit) {
    return List.of(Edits.normal(edit.out()), Edits.normal(edit.in()));
  }
}
