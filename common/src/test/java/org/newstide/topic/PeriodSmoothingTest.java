package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PeriodSmoothingTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);

  @Test
  void probabilitiesAreThoseOfTheFormula() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      int periods = 1 + random.nextInt(8);
      int terms = 1 + random.nextInt(6);
      double[] days = new double[periods];
      for (int p = 1; p < periods; p++) {
        days[p] = days[p - 1] + 7 * (1 + random.nextInt(3));
      }
      double[][] uses = new double[terms][periods];
      for (double[] row : uses) {
        Arrays.setAll(row, p -> random.nextInt(3) == 0 ? 1 + random.nextInt(20) : 0);
      }
      SmoothingStrength strength =
          new SmoothingStrength(1 + random.nextInt(30), 1 + random.nextInt(50), random.nextInt(50));
      PeriodSmoothing smoothing = new PeriodSmoothing(counts(days, uses), strength);
      int[] every = IntStream.range(0, periods).toArray();
      for (int term = 0; term < terms; term++) {
        double[] found = smoothing.probabilities(term, every);
        for (int p : every) {
          double expected = naive(days, uses, strength, term, p);
          if (!Double.isNaN(expected)) {
            assertThat(found[p])
                .as("-Dnewstide.seed=%d round %d", seed, round)
                .isCloseTo(expected, within(1e-9));
          }
        }
      }
    }
  }

  @Test
  void aThinPeriodIsLikeItsNeighbours() {
    PeriodAmounts amounts = new PeriodAmounts();
    Random random = new Random(3);
    for (int week = 0; week < 30; week++) {
      // one story, of a word that no other week has
      int stories = week == 20 ? 1 : 200;
      for (int story = 0; story < stories; story++) {
        int term = week == 20 ? 6 : random.nextInt(week < 15 ? 3 : 4);
        amounts.add(FIRST.plusWeeks(week), term, story % 2, 3 * 1000);
      }
    }
    List<PeriodRank> ranked = amounts.ranked(4);
    assertThat(ranked).hasSize(30 * 4);
    assertThat(ranked.subList(20 * 4, 21 * 4))
        .extracting(PeriodRank::term)
        .containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void aBurstStandsOutAndStaysInItsPeriod() {
    PeriodAmounts amounts = new PeriodAmounts();
    Random random = new Random(3);
    for (int week = 0; week < 30; week++) {
      for (int story = 0; story < 200; story++) {
        // all but few talk, in the week of the outbreak, of war
        int term = week == 10 && story > 20 ? 5 : random.nextInt(3);
        amounts.add(FIRST.plusWeeks(week), term, story % 2, 3 * 1000);
      }
    }
    List<PeriodRank> ranked = amounts.ranked(3);
    PeriodRank outbreak = ranked.get(10 * 3);
    assertThat(outbreak.term()).isEqualTo(5);
    assertThat(outbreak.probability()).isGreaterThan(.7);
    List<PeriodRank> after = ranked.subList(11 * 3, 12 * 3);
    assertThat(after).extracting(PeriodRank::rank).containsExactly(1, 2, 3);
    assertThat(after).extracting(PeriodRank::term).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void tiesAreBrokenByTermAndOnePeriodWillDo() {
    PeriodAmounts amounts = new PeriodAmounts();
    amounts.add(FIRST, 9, 0, 1000);
    amounts.add(FIRST, 4, 0, 1000);
    assertThat(amounts.ranked(1))
        .singleElement()
        .satisfies(row -> assertThat(row.term()).isEqualTo(4))
        .satisfies(row -> assertThat(row.probability()).isCloseTo(.5, within(1e-9)));
  }

  @Test
  void theStrengthIsTheOneThatTellsTheOtherHalfBest() {
    Random random = new Random(4);
    double[] days = IntStream.range(0, 40).mapToDouble(week -> 7 * week).toArray();
    PeriodCounts[] halves = new PeriodCounts[2];
    for (int half = 0; half < 2; half++) {
      double[][] uses = new double[20][40];
      for (int draw = 0; draw < 4000; draw++) {
        int week = random.nextInt(40);
        // words come and go slowly
        int term = (week / 4 + (int) Math.abs(3 * random.nextGaussian())) % 20;
        uses[term][week]++;
      }
      halves[half] = counts(days, uses);
    }
    SmoothingStrength best = SmoothingStrength.best(halves[0], halves[1], days);
    double found = best.logLikelihood(halves[0], halves[1]);
    Set<SmoothingStrength> others = new HashSet<>();
    for (double halfLife : new double[] {3.5, 14, 56, 224}) {
      for (double prior : new double[] {16, 128, 1024, 8192}) {
        others.add(new SmoothingStrength(halfLife, 128, prior));
      }
    }
    assertThat(others).allMatch(other -> other.logLikelihood(halves[0], halves[1]) <= found);
    assertThat(best.halfLife()).isLessThan(30);
  }

  private static double naive(
      double[] days, double[][] uses, SmoothingStrength strength, int term, int period) {
    double all = Arrays.stream(uses).flatMapToDouble(Arrays::stream).sum() + .01 * uses.length;
    double share = (Arrays.stream(uses[term]).sum() + .01) / all;
    double near = 0;
    double sumNear = 0;
    double sumOwn = 0;
    for (int t = 0; t < uses.length; t++) {
      sumOwn += uses[t][period];
      for (int p = 0; p < days.length; p++) {
        double weight = Math.pow(.5, Math.abs(days[p] - days[period]) / strength.halfLife());
        if (p != period) {
          sumNear += weight * uses[t][p];
          near += t == term ? weight * uses[t][p] : 0;
        }
      }
    }
    double mean = (near + strength.overall() * share) / (sumNear + strength.overall());
    return (uses[term][period] + strength.prior() * mean) / (sumOwn + strength.prior());
  }

  private static PeriodCounts counts(double[] days, double[][] uses) {
    int[][] at =
        Arrays.stream(uses)
            .map(row -> IntStream.range(0, row.length).filter(p -> row[p] > 0).toArray())
            .toArray(int[][]::new);
    double[][] counts =
        Arrays.stream(uses)
            .map(row -> Arrays.stream(row).filter(n -> n > 0).toArray())
            .toArray(double[][]::new);
    return new PeriodCounts(days, at, counts);
  }
}
