package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class JoiningTest {

  private static final double[][] AMOUNTS = {{90, 0, 40, 0}, {0, 80, 0, 0}, {60, 1, 30, 0}};

  @Test
  void topicsThatSayTheSameAreOne() {
    assertThat(Joining.of(AMOUNTS, 2, 0))
        .as("one that is empty says nothing")
        .isDeepEqualTo(new double[][] {{130, 0}, {0, 80}, {90, 1}});
    assertThat(Joining.of(AMOUNTS, 4, 0)).as("as many").isDeepEqualTo(AMOUNTS);
  }

  @Test
  void theFirstOnesStayIfFixed() {
    assertThat(Joining.of(AMOUNTS, 3, 1))
        .isDeepEqualTo(new double[][] {{90, 0, 40}, {0, 80, 0}, {60, 1, 30}});
    assertThat(Joining.of(AMOUNTS, 2, 1))
        .isDeepEqualTo(new double[][] {{90, 40}, {0, 80}, {60, 31}});
  }

  @Test
  void joinsAsTryingAllPairsDoes() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      int topics = 2 + random.nextInt(10);
      int fixed = random.nextInt(topics);
      int left = fixed + 1 + random.nextInt(topics - fixed);
      double[][] amounts = new double[20][topics];
      for (double[] row : amounts) {
        Arrays.setAll(row, k -> Math.max(0, random.nextInt(60) - 30));
      }
      List<double[]> naive = new ArrayList<>(List.of(Rows.transposed(amounts)));
      while (naive.size() > left) {
        joinCheapest(naive, fixed);
      }
      assertThat(Joining.of(amounts, left, fixed))
          .as("-Dnewstide.seed=%d round %d", seed, round)
          .isDeepEqualTo(Rows.transposed(naive.toArray(double[][]::new)));
    }
  }

  private static void joinCheapest(List<double[]> topics, int fixed) {
    int to = fixed;
    int from = fixed + 1;
    for (int i = fixed; i < topics.size(); i++) {
      for (int j = i + 1; j < topics.size(); j++) {
        if (cost(topics, i, j) < cost(topics, to, from)) {
          to = i;
          from = j;
        }
      }
    }
    topics.set(to, sum(topics.get(to), topics.remove(from)));
  }

  private static double cost(List<double[]> topics, int i, int j) {
    List<double[]> without = new ArrayList<>(topics);
    double[] both = sum(without.get(i), without.remove(j));
    without.set(i, both);
    return (information(topics) - information(without)) / Math.sqrt(Arrays.stream(both).sum());
  }

  /** Amounts · the mutual information of topics and terms, in nats. */
  private static double information(List<double[]> topics) {
    double[] terms = topics.stream().reduce(JoiningTest::sum).orElseThrow();
    double all = Arrays.stream(terms).sum();
    double information = 0;
    for (double[] topic : topics) {
      double mass = Arrays.stream(topic).sum();
      for (int t = 0; t < terms.length; t++) {
        if (topic[t] > 0) {
          information += topic[t] * Math.log(topic[t] * all / (mass * terms[t]));
        }
      }
    }
    return information;
  }

  private static double[] sum(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(t -> a[t] + b[t]).toArray();
  }
}
