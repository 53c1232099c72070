package org.newstide.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  /**
   * The roots in π of (p − π)² = z²π(1 − π)/n, computed with 40 digits. Those of 81 of 263, 15 of
   * 148 and 1 of 29 are in R. G. Newcombe, Statistics in Medicine 17 (1998), table I, to four
   * digits.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0.79345068562276261203",
    "1, 1, 0.20654931437723738797, 1",
    "0, 10, 0, 0.27753279986288925272",
    "1, 10, 0.017876213095072903986, 0.40415002679523849819",
    "5, 10, 0.23659309051256397769, 0.76340690948743602231",
    "9, 10, 0.59584997320476150181, 0.98212378690492709601",
    "10, 10, 0.72246720013711074728, 1",
    "81, 263, 0.25528851987827422577, 0.36620957698280007015",
    "15, 148, 0.062386399530736279792, 0.16048724172330803892",
    "1, 29, 0.0061132142927626605164, 0.17175521879320288131",
    "3, 1000000, 1.0202712409681226988e-6, 8.8211497743124359455e-6",
    "123456789, 2000000000, 0.061717848076462542868, 0.061738942607139778706",
  })
  void limitsOfAShareAreWilsons(long hits, long n, double low, double high) {
    Interval limits = Interval.ofShare(hits, n);
    assertThat(limits.low()).isCloseTo(low, within(1e-12));
    assertThat(limits.high()).isCloseTo(high, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 7, 49, 1000, 999_983, 1L << 40})
  void noneAndAllReachTheEndsExactly(long n) {
    assertThat(Interval.ofShare(0, n).low()).isZero();
    assertThat(Interval.ofShare(0, n).high()).isStrictlyBetween(0.0, 1.0);
    assertThat(Interval.ofShare(n, n).high()).isOne();
    assertThat(Interval.ofShare(n, n).low()).isStrictlyBetween(0.0, 1.0);
  }

  /** Wilson's limits swing around 95 % with n and p; on average over p they hold it. */
  @ParameterizedTest
  @CsvSource({"5, .88", "10, .91", "30, .92", "100, .93", "200, .94"})
  void limitsOfAShareHoldItInNineteenOfTwentySamples(int n, double least) {
    List<Double> coverages =
        IntStream.range(1, 40).mapToObj(fortieths -> coverage(n, fortieths / 40.0)).toList();
    assertThat(coverages).allSatisfy(coverage -> assertThat(coverage).isBetween(least, .99));
    assertThat(coverages.stream().mapToDouble(c -> c).average().orElseThrow())
        .isBetween(.945, .958);
  }

  /** The chance that a sample of n has limits around the true share. */
  private static double coverage(int n, double share) {
    BinomialDistribution samples = new BinomialDistribution(null, n, share);
    return IntStream.rangeClosed(0, n)
        .filter(hits -> Interval.ofShare(hits, n).low() <= share)
        .filter(hits -> share <= Interval.ofShare(hits, n).high())
        .mapToDouble(samples::probability)
        .sum();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 5", "6, 5", "0, -1"})
  void aShareIsOfOneOrMore(long hits, long n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.ofShare(hits, n))
        .withMessageContaining(" of %d: must be", n);
  }

  /** The quantiles of .975 by numerical integration of the density, with 40 digits. */
  @ParameterizedTest
  @CsvSource({
    "2, 12.706204736174704646",
    "3, 4.3026527297494638523",
    "5, 2.7764451051977943578",
    "10, 2.2621571627982055426",
    "30, 2.0452296421327042982",
    "1000, 1.9623414611334499787",
    "100000, 1.9599877077718447791",
  })
  void limitsOfAMeanAreStudents(long n, double quantile) {
    Interval limits = Interval.ofMean(.1, .04, n, -10, 10);
    double half = quantile * .2 / Math.sqrt((double) n);
    assertThat(limits.low()).isCloseTo(.1 - half, within(1e-9));
    assertThat(limits.high()).isCloseTo(.1 + half, within(1e-9));
  }

  @Test
  void limitsOfAMeanEndWhereValuesEnd() {
    assertThat(Interval.ofMean(.9, .5, 2, -1, 1)).isEqualTo(new Interval(-1, 1));
  }

  @Test
  void equalValuesHaveTheirMeanForLimits() {
    assertThat(Interval.ofMean(.25, 0, 3, -1, 1)).isEqualTo(new Interval(.25, .25));
  }

  @Test
  void aMeanOfOneHasNoLimits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.ofMean(.5, 0, 1, -1, 1))
        .withMessageContaining("1 values");
  }

  @ParameterizedTest
  @CsvSource({".6, .5", "NaN, .5", ".5, NaN"})
  void limitsAreInOrder(double low, double high) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(low, high));
  }
}
