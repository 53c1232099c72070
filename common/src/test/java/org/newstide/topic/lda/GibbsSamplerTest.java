package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GibbsSamplerTest {

  private static final LdaModel MODEL =
      new LdaModel(new double[][] {{8, 1}, {1, 8}, {4, 4}}, new double[] {.3, .1}, .01);
  private static final Bag BAG = new Bag(new int[] {0, 2}, new float[] {2, 1});

  /** The share of draws in which the last token goes to a topic is its conditional probability. */
  @Test
  void drawsByTheConditionalProbability() {
    int draws = 40_000;
    Expectation expectation = MODEL.expectation(2);
    int[] seen = new int[3];
    int[] first = new int[3];
    for (int seed = 0; seed < draws; seed++) {
      Document text =
          GibbsSampler.sweep(
              expectation, new Document(7, BAG, new short[] {0, 0, 1}), seed * 7919L);
      int ofFirst = 2 - text.topics()[0] - text.topics()[1];
      seen[ofFirst]++;
      first[ofFirst] += 1 - text.topics()[2];
    }
    for (int n = 0; n < 3; n++) {
      double a = (n + .3) * MODEL.probability(0, 2);
      double b = (2 - n + .1) * MODEL.probability(1, 2);
      double expected = a / (a + b);
      double error = 4 * Math.sqrt(expected * (1 - expected) / seen[n]);
      assertThat((double) first[n] / seen[n]).as("%d", n).isCloseTo(expected, within(error));
    }
  }

  @Test
  void everyTokenHasATopicAndIsAddedOnce() {
    Document text = GibbsSampler.start(MODEL.expectation(2), new Document(7, BAG), 1);
    assertThat(text.topics()).hasSize(3);
    double[][] sums = new double[3][2];
    GibbsSampler.addTo(sums, text);
    assertThat(IntStream.range(0, 3).mapToDouble(t -> sums[t][0] + sums[t][1]))
        .containsExactly(2.0, 0.0, 1.0);
    double[][] histograms = new double[3][Concentration.MOST_TOKENS + 1];
    GibbsSampler.addLengths(histograms, text);
    assertThat(histograms[2][3]).isEqualTo(1);
  }
}
