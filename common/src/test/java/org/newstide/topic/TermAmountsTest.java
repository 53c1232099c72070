package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newstide.topic.lda.LdaModel;

final class TermAmountsTest {

  private static final double EXACT = 1e-12;

  @Test
  void movedIsTheShareOfUsesThatOtherTopicsHave() {
    TermAmounts before = new TermAmounts(2, 2);
    before.add(0, 0, 600);
    before.add(1, 1, 400);
    TermAmounts after = new TermAmounts(2, 2);
    after.add(0, 0, 500);
    after.add(1, 0, 100);
    after.add(1, 1, 400);
    assertThat(after.moved(before)).isEqualTo(.1);
    assertThat(after.moved(after)).isZero();
    assertThat(after.moved(new TermAmounts(2, 2))).isEqualTo(1);
  }

  @Test
  void relevanceIsWhatItsDefinitionSays() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    int topics = 3;
    int terms = 7;
    long[][] plain = new long[topics][terms];
    TermAmounts amounts = new TermAmounts(topics, terms);
    for (int i = 0; i < 60; i++) {
      int topic = random.nextInt(topics);
      int term = random.nextInt(terms);
      long amount = 1L + random.nextInt(3000);
      plain[topic][term] += amount;
      amounts.add(topic, term, amount);
    }
    for (int k = 0; k < topics; k++) {
      double previous = Double.POSITIVE_INFINITY;
      for (RankedTerm ranked : amounts.ranked(k)) {
        double probability = plain[k][ranked.term()] / sum(plain[k]);
        double everywhere = 0;
        double all = 0;
        for (long[] row : plain) {
          everywhere += row[ranked.term()];
          all += sum(row);
        }
        assertThat(ranked.probability()).as("seed %d", seed).isCloseTo(probability, within(EXACT));
        assertThat(ranked.relevance())
            .as("seed %d", seed)
            .isCloseTo(
                .6 * Math.log(probability) + .4 * Math.log(probability / (everywhere / all)),
                within(EXACT))
            .isLessThanOrEqualTo(previous);
        previous = ranked.relevance();
      }
    }
  }

  @Test
  void mostProbableFirstTiesByNumber() {
    TermAmounts amounts = new TermAmounts(2, 4);
    amounts.add(0, 3, 5);
    amounts.add(0, 1, 5);
    amounts.add(0, 2, 9);
    amounts.add(1, 0, 99);
    assertThat(amounts.mostProbable(0, 10)).containsExactly(2, 1, 3);
    assertThat(amounts.mostProbable(0, 2)).containsExactly(2, 1);
  }

  @Test
  void exclusivityIsATermsShareThatIsTheTopicsOwn() {
    TermAmounts amounts = new TermAmounts(2, 3);
    amounts.add(0, 0, 50); // .5, the other's 0
    amounts.add(0, 1, 50); // .5, the other's .25
    amounts.add(1, 1, 10);
    amounts.add(1, 2, 30);
    assertThat(amounts.exclusivity(0, 10)).hasValue((1 + .5 / .75) / 2);
    assertThat(new TermAmounts(2, 3).exclusivity(0, 10)).isEmpty();
  }

  @Test
  void theModelsProbabilitiesAreTheAmountsShares() {
    TermAmounts amounts = new TermAmounts(2, 2);
    amounts.add(0, 0, 3_000_000);
    amounts.add(1, 1, 3_000_000);
    LdaModel model = amounts.model(new double[] {.1, .1});
    assertThat(model.probability(1, 1)).isCloseTo(1, within(1e-4));
    assertThat(model.probability(1, 0)).isCloseTo(0, within(1e-4)).isPositive();
  }

  private static double sum(long[] row) {
    double sum = 0;
    for (long amount : row) {
      sum += amount;
    }
    return sum;
  }
}
