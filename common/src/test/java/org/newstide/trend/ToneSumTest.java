package org.newstide.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class ToneSumTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_240_917L);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  @Test
  void meansAndLimitsAreThoseOfTheValues() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      double centre = random.nextDouble() - .5;
      double spread = random.nextInt(4) / 6.0;
      double[] tones =
          random.doubles(2 + random.nextInt(40), centre - spread, centre + spread + 1e-9).toArray();
      double mean = DoubleStream.of(tones).average().orElseThrow();
      double variance =
          DoubleStream.of(tones).map(t -> (t - mean) * (t - mean)).sum() / (tones.length - 1);
      double half =
          new TDistribution(null, tones.length - 1.0).inverseCumulativeProbability(.975)
              * Math.sqrt(variance / tones.length);
      ToneTrend trend = trend(sum(tones));
      String what = "seed %d, round %d, %d values".formatted(SEED, round, tones.length);
      assertThat(trend.tone()).as(what).isCloseTo(mean, within(1e-5));
      assertThat(trend.toneLow()).as(what).isCloseTo(Math.max(-1, mean - half), within(1e-3));
      assertThat(trend.toneHigh()).as(what).isCloseTo(Math.min(1, mean + half), within(1e-3));
      assertThat(trend.negativeShare()).isEqualTo(share(tones, -1, -.05));
      assertThat(trend.positiveShare()).isEqualTo(share(tones, .05, 1));
    }
  }

  @Test
  void equalTonesHaveTheirMeanForLimits() {
    for (double tone = -1; tone <= 1; tone += .01234) {
      for (int stories = 2; stories < 12; stories++) {
        ToneTrend trend = trend(sum(DoubleStream.generate(same(tone)).limit(stories).toArray()));
        assertThat(trend.toneLow()).as("%s, %d stories", tone, stories).isEqualTo(trend.tone());
        assertThat(trend.toneHigh()).as("%s, %d stories", tone, stories).isEqualTo(trend.tone());
      }
    }
  }

  @Test
  void sumsOfABillionStoriesFit() {
    long stories = 900_000_000;
    long unit = ToneSum.UNIT;
    ToneSum half =
        new ToneSum(
            "t",
            "s",
            MARCH,
            stories,
            stories,
            0,
            Math.multiplyExact(stories, unit * unit),
            stories / 2,
            stories / 2,
            true);
    assertThat(trend(half).tone()).isZero();
    assertThat(trend(half).toneHigh()).isCloseTo(1.96 / Math.sqrt((double) stories), within(1e-6));
  }

  @Test
  void noStoryHasNoTone() {
    // The articles are copies of stories that count elsewhere.
    assertThat(trend(new ToneSum("t", "s", MARCH, 2, 0, 0, 0, 0, 0, true)))
        .isEqualTo(
            new ToneTrend("t", "s", MARCH, 2, 0, null, null, null, null, null, null, null, true));
  }

  @Test
  void oneStoryHasAToneWithoutLimits() {
    assertThat(trend(sum(-.5)))
        .isEqualTo(
            new ToneTrend("t", "s", MARCH, 1, 1, -.5, null, null, 1.0, 0.0, null, -.5, true));
  }

  @Test
  void neutralStoriesAreKnownToBeNeither() {
    ToneTrend trend = trend(sum(0, 0));
    assertThat(trend.tone()).isZero();
    assertThat(trend.negativeShare()).isZero();
    assertThat(trend.positiveShare()).isZero();
  }

  private static DoubleSupplier same(double tone) {
    return () -> tone;
  }

  private static ToneTrend trend(ToneSum sum) {
    return ToneSum.series(List.of(sum)).findFirst().orElseThrow();
  }

  private static ToneSum sum(double... tones) {
    long[] whole =
        DoubleStream.of(tones).mapToLong(tone -> Math.round(tone * ToneSum.UNIT)).toArray();
    long sum = 0;
    long squares = 0;
    for (long tone : whole) {
      sum += tone;
      squares += tone * tone;
    }
    return new ToneSum(
        "t",
        "s",
        MARCH,
        tones.length,
        tones.length,
        sum,
        squares,
        Math.round(share(tones, -1, -.05) * tones.length),
        Math.round(share(tones, .05, 1) * tones.length),
        true);
  }

  private static double share(double[] tones, double least, double most) {
    return (double) DoubleStream.of(tones).filter(t -> t >= least && t <= most).count()
        / tones.length;
  }
}
