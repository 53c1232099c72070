package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;

final class SubspaceTest {

  private static final int TERMS = 60;
  private static final List<Bag> TEXTS = texts();
  private static final TfIdf WEIGHTING = weighting();

  @Test
  void asManyDirectionsAsTermsLoseNothing() {
    Subspace subspace = subspace(TERMS, TERMS);
    for (int i = 1; i < 20; i++) {
      double expected = 0;
      double[] a = dense(TEXTS.get(i));
      double[] b = dense(TEXTS.get(i - 1));
      for (int t = 0; t < TERMS; t++) {
        expected += a[t] * b[t];
      }
      double found = 0;
      float[] p = subspace.point(TEXTS.get(i));
      float[] q = subspace.point(TEXTS.get(i - 1));
      for (int d = 0; d < p.length; d++) {
        found += (double) p[d] * q[d];
      }
      assertThat(found).as("cosine").isCloseTo(expected, within(1e-3));
    }
  }

  @Test
  void fewDirectionsKeepWhatTheLeadingSingularVectorsHaveMoreThanTheNext() {
    int kept = 5;
    Subspace subspace = subspace(12, kept);
    double[] singular =
        new SingularValueDecomposition(
                new Array2DRowRealMatrix(
                    TEXTS.stream().map(SubspaceTest::dense).toArray(double[][]::new)))
            .getSingularValues();
    double next = singular[kept] * singular[kept];
    double best = IntStream.range(0, kept).mapToDouble(i -> singular[i] * singular[i] - next).sum();
    double[][] sums = new double[TERMS][kept];
    TEXTS.forEach(text -> subspace.add(text, sums));
    double found = 0;
    double[][] again = Rows.products(directions(subspace), sums);
    for (int i = 0; i < kept; i++) {
      found += again[i][i];
    }
    assertThat(found / best).isBetween(.99, 1.01);
  }

  @Test
  void aTextIsAPointOfLengthOne() {
    double square = 0;
    for (float x : subspace(12, 5).point(TEXTS.get(0))) {
      square += x * x;
    }
    assertThat(square).isCloseTo(1, within(1e-5));
  }

  /** The directions, by texts of one term each, undone of their weights. */
  private static double[][] directions(Subspace subspace) {
    double[][] sums = new double[TERMS][subspace.columns()];
    for (int t = 0; t < TERMS; t++) {
      subspace.add(new Bag(new int[] {t}, new float[] {1}), sums);
    }
    return sums;
  }

  private static Subspace subspace(int columns, int kept) {
    long[] words = IntStream.range(0, TERMS).mapToLong(t -> t * 7919L).toArray();
    Subspace subspace = Subspace.random(WEIGHTING, words, columns);
    for (int i = 1; i <= 6; i++) {
      double[][] sums = new double[TERMS][columns];
      for (Bag text : TEXTS) {
        subspace.add(text, sums);
      }
      subspace = i < 6 ? subspace.next(sums) : subspace.leading(sums, kept);
    }
    return subspace;
  }

  private static double[] dense(Bag text) {
    double[] dense = new double[TERMS];
    double[] weights = WEIGHTING.weights(text);
    for (int i = 0; i < weights.length; i++) {
      dense[text.term(i)] = weights[i];
    }
    return dense;
  }

  /** Texts of one of five groups of terms, and of any. */
  private static List<Bag> texts() {
    Random random = new Random(1);
    List<Bag> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int group = i % 5;
      int[] terms =
          IntStream.range(0, TERMS)
              .filter(t -> random.nextInt(t % 5 == group ? 2 : 12) == 0)
              .toArray();
      float[] counts = new float[terms.length];
      java.util.Arrays.fill(counts, 1 + random.nextInt(3));
      if (terms.length > 0) {
        texts.add(new Bag(terms, counts));
      }
    }
    return texts;
  }

  private static TfIdf weighting() {
    double[] frequencies = new double[TERMS];
    TEXTS.forEach(
        text -> IntStream.range(0, text.size()).forEach(i -> frequencies[text.term(i)]++));
    return new TfIdf(frequencies, TEXTS.size());
  }
}
