package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newstide.topic.lda.LdaModel;

final class TopicModelTest {

  /** Three terms, two topics: the first is the first topic's alone, the last the other's. */
  private static final TopicModel MODEL = model(new double[][] {{.8, 0}, {.2, .2}, {0, .8}});

  @Test
  void aTextsTermsSayItsTopics() {
    assertThat(MODEL.weights(new int[] {0, 5})).containsExactly(0, TopicModel.UNIT);
    int[] both = MODEL.weights(new int[] {0, 3, 2, 3});
    assertThat(both[1]).isCloseTo(TopicModel.UNIT / 2, within(1));
    assertThat(both).containsExactly(0, both[1], 1, TopicModel.UNIT - both[1]);
    assertThat(MODEL.weights(new int[] {0, 99, 2, 1}))
        .as("below .02")
        .containsExactly(0, TopicModel.UNIT);
    assertThat(MODEL.weights(new int[0])).isEmpty();
  }

  @Test
  void weightsOfAnyTextSumUpAndNoneIsSmall() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      int topics = 1 + random.nextInt(60);
      double[][] amounts = new double[20][topics];
      for (double[] row : amounts) {
        Arrays.setAll(row, k -> Math.pow(random.nextDouble(), 8));
      }
      int[] counts =
          IntStream.range(0, 20)
              .filter(term -> random.nextInt(3) == 0)
              .flatMap(term -> IntStream.of(term, 1 + random.nextInt(4)))
              .toArray();
      int[] weights = model(amounts).weights(counts);
      int[] units = IntStream.range(0, weights.length / 2).map(i -> weights[2 * i + 1]).toArray();
      String about = "-Dnewstide.seed=" + seed + " round " + round;
      assertThat(Arrays.stream(units).sum())
          .as(about)
          .isEqualTo(counts.length == 0 ? 0 : TopicModel.UNIT);
      assertThat(Arrays.stream(units).filter(u -> u < .02 * TopicModel.UNIT - 1).count())
          .as(about)
          .isLessThanOrEqualTo(units.length == 1 ? 1 : 0);
    }
  }

  @Test
  void evenManyTopicsThatAreAllAlikeHaveTheirShare() {
    int topics = 200;
    int[] weights = model(new double[3][topics]).weights(new int[] {0, 1, 1, 2});
    assertThat(
            IntStream.range(0, weights.length).filter(i -> i % 2 == 1).map(i -> weights[i]).sum())
        .isEqualTo(TopicModel.UNIT);
  }

  @Test
  void countsAreDamped() {
    assertThat(TopicModel.bag(new int[] {7, 1, 9, 4}).total())
        .isCloseTo(2 + Math.log(4), within(1e-6));
  }

  private static TopicModel model(double[][] amounts) {
    double[] alpha = new double[amounts[0].length];
    Arrays.fill(alpha, .02);
    return new TopicModel(new LdaModel(amounts, alpha, 1e-6), 8);
  }
}
