package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelsTest {

  @Test
  void threeTellingTermsNoneWithinAnother() {
    assertThat(
            Labels.of(
                List.of(
                    List.of("gas", "Gazprom", "gases", "pipeline", "energy"),
                    List.of("Xi", "Xi Jinping", "China", "Jinping", "party")),
                List.of()))
        .containsExactly("gas, Gazprom, pipeline", "Xi Jinping, China, party");
  }

  @Test
  void noTermIsInTwoLabels() {
    assertThat(
            Labels.of(
                List.of(List.of("war", "Kyiv"), List.of("war", "Gaza"), List.of("war")), List.of()))
        .containsExactly("war, Kyiv", "Gaza", "topic 3");
  }

  @Test
  void aNumberThatAnotherTopicHasIsNotGivenAgain() {
    assertThat(Labels.of(List.of(List.of(), List.of("gas"), List.of()), List.of("topic 1")))
        .containsExactly("topic 2", "gas", "topic 3");
    assertThat(Labels.of(List.of(List.of(), List.of()), List.of("topic 1")))
        .containsExactly("topic 2", "topic 3");
  }
}
