package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CoherenceTest {

  @Test
  void npmiIsWhatANaiveCountGives() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    List<int[]> stories = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      stories.add(
          IntStream.range(0, 8)
              .filter(term -> random.nextInt(term + 2) == 0)
              .flatMap(term -> IntStream.of(term, 2))
              .toArray());
    }
    int[][] tops = {{0, 3, 1}, {7, 2, 6, 5}};
    Coherence coherence = new Coherence(tops);
    LongCounts pairs = new LongCounts();
    stories.forEach(counts -> coherence.count(counts, pairs));
    for (int k = 0; k < tops.length; k++) {
      double sum = 0;
      int n = 0;
      for (int i = 0; i < tops[k].length; i++) {
        for (int j = 0; j < i; j++) {
          double both = stories(stories, tops[k][i], tops[k][j]) / 100.0;
          double apart = stories(stories, tops[k][i]) * stories(stories, tops[k][j]) / 10_000.0;
          sum += both == 0 ? -1 : Math.log(both / apart) / -Math.log(both);
          n++;
        }
      }
      assertThat(
              coherence
                  .npmi(k, pairs, term -> stories(stories, term), stories.size())
                  .orElseThrow())
          .as("-Dnewstide.seed=%d", seed)
          .isCloseTo(sum / n, within(1e-12));
    }
  }

  @Test
  void bounds() {
    assertThat(Coherence.npmi(0, 5, 5, 10)).isEqualTo(-1);
    assertThat(Coherence.npmi(10, 10, 10, 10)).isEqualTo(1);
    assertThat(Coherence.npmi(5, 5, 5, 10)).isCloseTo(1, within(1e-12));
    assertThat(new Coherence(new int[][] {{4}}).npmi(0, new LongCounts(), term -> 1, 10)).isEmpty();
  }

  private static long stories(List<int[]> stories, int... terms) {
    return stories.stream()
        .filter(
            counts ->
                IntStream.of(terms)
                    .allMatch(
                        term ->
                            IntStream.range(0, counts.length / 2)
                                .anyMatch(i -> counts[2 * i] == term)))
        .count();
  }
}
