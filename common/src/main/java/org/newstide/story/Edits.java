package org.newstide.story;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;

/** What differs between two texts, word by word: the fewest words out and in (Myers, 1986). */
final class Edits {

  /**
   * A place where two texts differ.
   *
   * @param place how many words of the first text stand before it
   * @param out the first text's words, possibly none
   * @param in the second's, possibly none
   * @param isInside whether words of both texts that are the same stand before and after it
   * @param isAfterName whether the last of these before it is a name
   */
  record Edit(
      int place, List<StoryWord> out, List<StoryWord> in, boolean isInside, boolean isAfterName) {}

  private Edits() {}

  /** The places where two texts differ, in order. */
  static List<Edit> between(List<StoryWord> first, List<StoryWord> second) {
    Places places = new Places();
    new SequencesComparator<>(normal(first), normal(second)).getScript().visit(places);
    return places.edits(first, second);
  }

  static List<String> normal(List<StoryWord> words) {
    return words.stream().map(StoryWord::normal).toList();
  }

  /** Where words are kept, and how many of each text are not between that. */
  private static final class Places implements CommandVisitor<String> {

    /** How many words of the first text and of the second go since the last that is kept. */
    private final List<int[]> gaps = new ArrayList<>(List.of(new int[2]));

    @Override
    public void visitKeepCommand(String word) {
      gaps.add(new int[2]);
    }

    @Override
    public void visitDeleteCommand(String word) {
      gaps.get(gaps.size() - 1)[0]++;
    }

    @Override
    public void visitInsertCommand(String word) {
      gaps.get(gaps.size() - 1)[1]++;
    }

    List<Edit> edits(List<StoryWord> first, List<StoryWord> second) {
      List<Edit> edits = new ArrayList<>();
      int mine = 0;
      int theirs = 0;
      for (int at = 0; at < gaps.size(); at++) {
        int[] gap = gaps.get(at);
        if (gap[0] + gap[1] > 0) {
          edits.add(
              new Edit(
                  mine,
                  first.subList(mine, mine + gap[0]),
                  second.subList(theirs, theirs + gap[1]),
                  at > 0 && at < gaps.size() - 1,
                  at > 0 && first.get(mine - 1).kind() == StoryWord.Kind.NAME));
        }
        mine += gap[0] + 1;
        theirs += gap[1] + 1;
      }
      return edits;
    }
  }
}
