package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StretchTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_251_128L);

  @Test
  void theLargestSumWinsOverALargerLine() {
    assertThat(Stretch.of(new double[] {9, -20, 5, -1, 6, -3})).isEqualTo(new Stretch(2, 5));
    assertThat(Stretch.of(new double[] {-1, -2})).isEqualTo(new Stretch(0, 0));
    assertThat(Stretch.of(new double[] {})).isEqualTo(new Stretch(0, 0));
  }

  @Test
  void noRunOfLinesHasALargerSum() {
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      double[] scores = random.ints(random.nextInt(12), -10, 11).asDoubleStream().toArray();
      Stretch found = Stretch.of(scores);
      double most = 0;
      for (int from = 0; from < scores.length; from++) {
        for (int to = from; to <= scores.length; to++) {
          most = Math.max(most, Arrays.stream(scores, from, to).sum());
        }
      }
      assertThat(Arrays.stream(scores, found.start(), found.end()).sum())
          .as("seed %d, round %d", SEED, round)
          .isEqualTo(most);
    }
  }
}
