package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;

final class ConcentrationTest {

  private static final double[] TRUE = {.6, .2, .05};

  @Test
  void findsTheConcentrationsThatTextsWereDrawnWith() {
    double[][] histograms = histograms(4_000);
    double[] found = Concentration.fitted(new double[] {.1, .1, .1}, histograms);
    for (int k = 0; k < TRUE.length; k++) {
      assertThat(found[k]).isCloseTo(TRUE[k], within(.1 * TRUE[k]));
    }
  }

  /** At the maximum of the likelihood its derivative, by digammas, is 0. */
  @Test
  void isAMaximumOfTheLikelihood() {
    double[][] histograms = histograms(500);
    double[] alpha = {.1, .1, .1};
    for (int i = 0; i < 20; i++) {
      alpha = Concentration.fitted(alpha, histograms);
    }
    double sum = Arrays.stream(alpha).sum();
    double all = derivative(histograms[TRUE.length], sum);
    for (int k = 0; k < TRUE.length; k++) {
      assertThat(derivative(histograms[k], alpha[k]) / all).isCloseTo(1, within(1e-3));
    }
  }

  @Test
  void topicsWithoutTextsKeepALittle() {
    double[][] histograms = new double[3][Concentration.MOST_TOKENS + 1];
    Concentration.add(new int[] {0}, new float[] {9.6f}, histograms);
    assertThat(histograms[0][10]).isEqualTo(1);
    assertThat(Concentration.fitted(new double[] {.1, .1}, histograms)[1]).isEqualTo(1e-4);
    double[][] none = new double[3][Concentration.MOST_TOKENS + 1];
    assertThat(Concentration.fitted(new double[] {.1, .2}, none)).containsExactly(.1, .2);
  }

  private static double derivative(double[] histogram, double alpha) {
    return IntStream.range(1, histogram.length)
        .mapToDouble(n -> histogram[n] * (Gamma.digamma(n + alpha) - Gamma.digamma(alpha)))
        .sum();
  }

  /** Texts of 30 tokens whose topics are drawn from a Dirichlet distribution. */
  private static double[][] histograms(int texts) {
    Well19937c random = new Well19937c(1);
    double[][] histograms = new double[TRUE.length + 1][Concentration.MOST_TOKENS + 1];
    for (int text = 0; text < texts; text++) {
      double[] weights =
          Arrays.stream(TRUE).map(a -> new GammaDistribution(random, a, 1).sample()).toArray();
      double sum = Arrays.stream(weights).sum();
      float[] amounts = new float[TRUE.length];
      for (int token = 0; token < 30; token++) {
        double at = random.nextDouble() * sum;
        int k = 0;
        while (k < TRUE.length - 1 && at >= weights[k]) {
          at -= weights[k++];
        }
        amounts[k]++;
      }
      Concentration.add(new int[] {0, 1, 2}, amounts, histograms);
    }
    return histograms;
  }
}
