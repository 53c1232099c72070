package org.newstide.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolarityTest {

  @Test
  void toneIsTheBalance() {
    assertThat(new Polarity(.2, .3, .5).tone()).isCloseTo(.3, within(1e-12));
    assertThat(Polarity.NEUTRAL.tone()).isZero();
  }

  @Test
  void meanIsOfEachShare() {
    Polarity mean =
        Polarity.mean(
            List.of(new Polarity(1, 0, 0), new Polarity(0, .5, .5), new Polarity(.5, .1, .4)));
    assertThat(mean.negative()).isCloseTo(.5, within(1e-12));
    assertThat(mean.neutral()).isCloseTo(.2, within(1e-12));
    assertThat(mean.positive()).isCloseTo(.3, within(1e-12));
  }

  @Test
  void nothingHasNoMean() {
    assertThatThrownBy(() -> Polarity.mean(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("undefined");
  }

  @Test
  void sharesOutsideTheirRangeAreRefused() {
    assertThatThrownBy(() -> new Polarity(-.1, .6, .5)).hasMessageContaining("negative must be");
    assertThatThrownBy(() -> new Polarity(0, 1.1, 0)).hasMessageContaining("neutral must be");
    assertThatThrownBy(() -> new Polarity(0, 1, Double.NaN)).hasMessageContaining("positive must");
    assertThatThrownBy(() -> new Polarity(.5, .5, .5)).hasMessageContaining("sum to 1, not 1.5");
  }

  @Test
  void sumMayBeOffByRounding() {
    assertThat(new Polarity(.1 + .2, .4, .3).tone()).isCloseTo(0, within(1e-12));
  }
}
