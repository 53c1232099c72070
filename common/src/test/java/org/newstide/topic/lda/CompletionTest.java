package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CompletionTest {

  @Test
  void everySecondTokenIsForetold() {
    LdaModel model = new LdaModel(new double[][] {{3}, {1}}, new double[] {1}, Double.MIN_NORMAL);
    Completion.Score score =
        new Completion(model).score(new Bag(new int[] {0, 1}, new float[] {3, 2}));
    assertThat(score.tokens()).as("the second and the fourth of 0 0 0 1 1").isEqualTo(2);
    assertThat(score.logLikelihood()).isCloseTo(Math.log(.75) + Math.log(.25), within(1e-6));
    assertThat(score.perplexity()).isCloseTo(Math.sqrt(1 / (.75 * .25)), within(1e-5));
  }

  @Test
  void whatIsReadSaysTheTopics() {
    LdaModel model = new LdaModel(new double[][] {{9, 1}, {1, 9}}, new double[] {.01, .01}, 1e-3);
    Completion completion = new Completion(model);
    double alike = completion.score(new Bag(new int[] {0}, new float[] {8})).perplexity();
    double unlike = completion.score(new Bag(new int[] {0, 1}, new float[] {1, 1})).perplexity();
    assertThat(alike).isBetween(1.0, 1.2);
    assertThat(unlike).isGreaterThan(5);
  }

  @Test
  void aTextOfOneTokenForetellsNothing() {
    LdaModel model = new LdaModel(new double[][] {{1}}, new double[] {1}, .01);
    Completion.Score score = new Completion(model).score(new Bag(new int[] {0}, new float[] {1}));
    assertThat(score.plus(Completion.Score.NONE)).isEqualTo(new Completion.Score(0, 0));
  }
}
