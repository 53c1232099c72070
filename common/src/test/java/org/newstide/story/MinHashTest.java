package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashTest {

  private static final int WORDS = 400;
  private static final int ROUNDS = 60;
  private static final int ROWS = 4;

  /** Of 1,920 bands, whose standard error is .011. */
  @ParameterizedTest
  @ValueSource(doubles = {.3, .5, .7, .9, 1})
  void bandsAreTheSameWithTheFourthPowerOfWhatTextsShare(double kept) {
    Random random = new Random(7);
    int same = 0;
    double expected = 0;
    for (int round = 0; round < ROUNDS; round++) {
      StoryText one = text(IntStream.range(0, WORDS).map(at -> random.nextInt()));
      StoryText other = StoryText.of("", cut(one, kept));
      double shared = other.within(one) * other.shingles().length;
      expected += Math.pow(shared / one.shingles().length, ROWS);
      int[] mine = MinHash.bands(one);
      int[] theirs = MinHash.bands(other);
      for (int band = 0; band < MinHash.BANDS; band++) {
        same += mine[band] == theirs[band] ? 1 : 0;
      }
    }

    assertThat((double) same / ROUNDS / MinHash.BANDS).isCloseTo(expected / ROUNDS, within(.04));
  }

  @Test
  void aShortTextHasTheFirstBandsOfALongOneWithTheSameRuns() {
    StoryText once = text(IntStream.range(0, 40).map(at -> at % 5));
    StoryText again = text(IntStream.range(0, 60).map(at -> at % 5));

    assertThat(MinHash.bands(once)).hasSize(MinHash.BANDS_OF_SHORT);
    assertThat(MinHash.bands(again)).hasSize(MinHash.BANDS).startsWith(MinHash.bands(once));
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(MinHash.bands(StoryText.of(" ", "…"))).isEmpty();
    assertThat(MinHash.bands(StoryText.of("Yes", ""))).hasSize(MinHash.BANDS_OF_SHORT);
  }

  private static StoryText text(IntStream words) {
    return StoryText.of(
        "", words.mapToObj(Integer::toUnsignedString).collect(Collectors.joining(" ")));
  }

  private static String cut(StoryText text, double kept) {
    return text.body().stream()
        .limit((long) (kept * text.body().size()))
        .map(StoryWord::normal)
        .collect(Collectors.joining(" "));
  }
}
