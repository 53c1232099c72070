package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TopicModelTest {

  /** Three terms, two topics: the first is the first topic's alone, the last the other's. */
  private static final TopicModel MODEL =
      new TopicModel(2, new float[] {.8f, .0f, .2f, .2f, .0f, .8f});

  @Test
  void aTextsTermsSayItsTopics() {
    assertThat(MODEL.weights(new int[] {0, 5})).containsExactly(0, TopicModel.UNIT);
    assertThat(MODEL.weights(new int[] {0, 3, 2, 3}))
        .containsExactly(0, TopicModel.UNIT / 2, 1, TopicModel.UNIT / 2);
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
      float[] probabilities = new float[topics * 20];
      for (int i = 0; i < probabilities.length; i++) {
        probabilities[i] = (float) Math.pow(random.nextDouble(), 8) + 1e-6f;
      }
      int[] counts =
          IntStream.range(0, 20)
              .filter(term -> random.nextInt(3) == 0)
              .flatMap(term -> IntStream.of(term, 1 + random.nextInt(4)))
              .toArray();
      int[] weights = new TopicModel(topics, probabilities).weights(counts);
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
    float[] alike = new float[topics * 3];
    Arrays.fill(alike, 1f / 3);
    int[] weights = new TopicModel(topics, alike).weights(new int[] {0, 1, 1, 2});
    assertThat(
            IntStream.range(0, weights.length).filter(i -> i % 2 == 1).map(i -> weights[i]).sum())
        .isEqualTo(TopicModel.UNIT);
  }

  @Test
  void aTermIsSharedByWeightTimesProbability() {
    assertThat(MODEL.shares(1, new int[] {0, 750_000, 1, 250_000})).containsExactly(.75, .25);
    assertThat(MODEL.shares(0, new int[] {0, 500_000, 1, 500_000})).containsExactly(1, 0);
    assertThat(MODEL.shares(0, new int[] {1, 1_000_000})).as("of none").containsExactly(1);
  }
}
