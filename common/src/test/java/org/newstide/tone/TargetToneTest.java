package org.newstide.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TargetToneTest {

  @Test
  void takesToneAndSharesFromThePolarity() {
    TargetTone row =
        TargetTone.of("a1", TargetTone.WHOLE_ARTICLE, new Polarity(.1, .6, .3), 7, "lexicon");
    assertThat(row.tone()).isCloseTo(.2, within(1e-12));
    assertThat(row.negative()).isEqualTo(.1);
    assertThat(row.neutral()).isEqualTo(.6);
    assertThat(row.positive()).isEqualTo(.3);
    assertThat(row.sentences()).isEqualTo(7);
  }

  @Test
  void toneThatIsNotTheBalanceIsRefused() {
    assertThatThrownBy(() -> new TargetTone("a1", "article", .5, .1, .6, .3, 7, "lexicon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0.5");
    assertThatThrownBy(() -> new TargetTone("a1", "article", Double.NaN, 0, 1, 0, 7, "lexicon"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rowOfNoSentenceIsRefused() {
    assertThatThrownBy(() -> TargetTone.of("a1", "article", Polarity.NEUTRAL, 0, "lexicon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> TargetTone.of("a1", null, Polarity.NEUTRAL, 1, "lexicon"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("targetId");
  }
}
