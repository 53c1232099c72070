package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ExactSumTest {

  @Test
  void sumsAreTheSameInAnyOrder() {
    Random random = new Random(1);
    List<Double> numbers = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      numbers.add(ExactSum.round(random.nextDouble() * (i % 10 == 0 ? 1e5 : 1e-3)));
    }
    double sum = sum(numbers);
    Collections.shuffle(numbers, random);
    assertThat(sum(numbers)).isEqualTo(sum);
  }

  @Test
  void roundsToTheNearestFraction() {
    assertThat(ExactSum.round(.3, 2)).isEqualTo(.25);
    assertThat(ExactSum.round(-.4, 2)).isEqualTo(-.5);
    assertThat(ExactSum.round(1 / 3.0)).isCloseTo(1 / 3.0, within(Math.pow(2, -21)));
  }

  private static double sum(List<Double> numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }
}
