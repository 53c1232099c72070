package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ExpectationTest {

  private static final int TERMS = 12;

  @Test
  void sharesAsItsDefinitionSays() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      int topics = 1 + random.nextInt(8);
      LdaModel model = model(random, topics);
      Bag bag = bag(random);
      int most = 1 + random.nextInt(5);
      Mixture mixture = model.expectation(most).of(bag);
      String about = "-Dnewstide.seed=" + seed + " round " + round;
      assertThat(mixture.topics()).as(about).isEqualTo(naiveTopics(model, bag, most));
      double[][] naive = naiveShares(model, bag, mixture.topics());
      double sum = 0;
      for (int i = 0; i < bag.size(); i++) {
        for (int a = 0; a < naive[i].length; a++) {
          assertThat((double) mixture.shares()[i * naive[i].length + a])
              .as(about)
              .isCloseTo(naive[i][a], within(1e-3));
        }
      }
      for (float amount : mixture.amounts()) {
        sum += amount;
      }
      assertThat(sum).as(about).isCloseTo(bag.total(), within(1e-4));
    }
  }

  @Test
  void theDistributionAddsAlphaAndSumsToOne() {
    Mixture mixture = new Mixture(new int[] {2, 0}, new float[] {3, 1}, new float[0]);
    assertThat(mixture.distribution(new double[] {.5, .25, .25}))
        .containsExactly(1.5 / 5, .25 / 5, 3.25 / 5);
  }

  @Test
  void addsExactlyWhatATextHas() {
    Random random = new Random(3);
    LdaModel model = model(random, 3);
    Bag bag = bag(random);
    double[][] sums = new double[TERMS][3];
    model.expectation(2).of(bag).addTo(sums, bag);
    for (int i = 0; i < bag.size(); i++) {
      assertThat(Arrays.stream(sums[bag.term(i)]).sum()).isCloseTo(bag.count(i), within(1e-5));
    }
  }

  @Test
  void aModelOfSomeTopicsNumbersThemAnew() {
    LdaModel model =
        new LdaModel(
            new double[][] {{3, 1, 0}, {1, 5, 9}, {1, 2, 3}}, new double[] {.1, .2, .3}, .5);
    LdaModel some = model.of(new int[] {0, 2});
    assertThat(some.alpha()).containsExactly(.1, .3);
    assertThat(some.probability(1, 1)).isEqualTo(model.probability(2, 1));
    assertThat(some.mostProbable(1, 2)).containsExactly(1, 2);
    assertThat(some.mostProbable(0, 3)).as("ties by number").containsExactly(0, 1, 2);
  }

  private static double handicapped(LdaModel model, int topic, double[] amounts) {
    return amounts[topic] / Math.pow(model.alpha()[topic], .25);
  }

  private static int[] naiveTopics(LdaModel model, Bag bag, int most) {
    double[] amounts = new double[model.topics()];
    for (int i = 0; i < bag.size(); i++) {
      double[] shares = weighted(model, bag.term(i), model.alpha());
      for (int k = 0; k < amounts.length; k++) {
        amounts[k] += bag.count(i) * shares[k];
      }
    }
    return IntStream.range(0, amounts.length)
        .boxed()
        .sorted(
            (a, b) ->
                Double.compare(handicapped(model, b, amounts), handicapped(model, a, amounts)))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[][] naiveShares(LdaModel model, Bag bag, int[] topics) {
    double[][] shares = new double[bag.size()][];
    for (int i = 0; i < bag.size(); i++) {
      shares[i] = among(topics, weighted(model, bag.term(i), model.alpha()));
    }
    for (int sweep = 0; sweep < 5; sweep++) {
      for (int i = 0; i < bag.size(); i++) {
        double[] weights = model.alpha();
        for (int a = 0; a < topics.length; a++) {
          for (int j = 0; j < bag.size(); j++) {
            double count = j == i ? bag.count(j) - 1 : bag.count(j);
            weights[topics[a]] += count * shares[j][a];
          }
        }
        shares[i] = among(topics, weighted(model, bag.term(i), weights));
      }
    }
    return shares;
  }

  private static double[] weighted(LdaModel model, int term, double[] weights) {
    double[] products =
        IntStream.range(0, weights.length)
            .mapToDouble(k -> weights[k] * model.probability(k, term))
            .toArray();
    double sum = Arrays.stream(products).sum();
    return Arrays.stream(products).map(x -> x / sum).toArray();
  }

  private static double[] among(int[] topics, double[] shares) {
    double sum = IntStream.of(topics).mapToDouble(k -> shares[k]).sum();
    return IntStream.of(topics).mapToDouble(k -> shares[k] / sum).toArray();
  }

  private static LdaModel model(Random random, int topics) {
    double[][] amounts = new double[TERMS][topics];
    for (double[] row : amounts) {
      Arrays.setAll(row, k -> Math.pow(random.nextDouble(), 4) * 10);
    }
    return new LdaModel(amounts, random.doubles(topics, .01, .5).toArray(), .05);
  }

  private static Bag bag(Random random) {
    int[] terms = IntStream.range(0, TERMS).filter(t -> random.nextBoolean()).toArray();
    float[] counts = new float[terms.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = 1 + random.nextInt(4);
    }
    return new Bag(terms, counts);
  }
}
