package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newstide.story.Edits.Edit;

class EditsTest {

  @Test
  void wordsThatStandInEachOthersPlaceAreOneEdit() {
    assertThat(
            edits(
                "BEIJING Xi met Mr Putin on Monday",
                "MOSCOW Xi met President Vladimir Putin today"))
        .containsExactly("beijing → moscow", "mr → president vladimir inside", "on monday → today");
  }

  @Test
  void wordsThatAreAddedOrGoAreEdits() {
    assertThat(edits("a b c", "a c d")).containsExactly("b →  inside", " → d");
    assertThat(edits("a b", "a b")).isEmpty();
    assertThat(edits("", "a")).containsExactly(" → a");
  }

  /** The longest common subsequence by dynamic programming. */
  @Test
  void asManyWordsStayAsCan() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String first = words(random);
      String second = words(random);
      int out =
          Edits.between(StoryWord.of(first), StoryWord.of(second)).stream()
              .mapToInt(edit -> edit.out().size())
              .sum();

      assertThat(first.split(" ").length - out)
          .as("seed %d: %s, %s", seed, first, second)
          .isEqualTo(longest(first.split(" "), second.split(" ")));
    }
  }

  private static int longest(String[] one, String[] other) {
    int[][] length = new int[one.length + 1][other.length + 1];
    for (int i = 1; i <= one.length; i++) {
      for (int j = 1; j <= other.length; j++) {
        length[i][j] =
            one[i - 1].equals(other[j - 1])
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[one.length][other.length];
  }

  private static String words(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(12))
        .mapToObj(at -> String.valueOf((char) ('a' + random.nextInt(5))))
        .collect(Collectors.joining(" "));
  }

  private static List<String> edits(String first, String second) {
    List<String> edits = new ArrayList<>();
    for (Edit edit : Edits.between(StoryWord.of(first), StoryWord.of(second))) {
      String inside = edit.isInside() ? " inside" : "";
      edits.add(text(edit.out()) + " → " + text(edit.in()) + inside);
    }
    return edits;
  }

  private static String text(List<StoryWord> words) {
    return words.stream().map(StoryWord::normal).collect(Collectors.joining(" "));
  }
}
