package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Magnitogorsk apartment building collapses after explosion, dozens dead",
        "Nancy Pelosi again elected Speaker as 116th U.S. Congress sworn in",
        "China and Russia: a pipeline at last?",
        "'No!'",
        "World leaders take the stage in the U.S.",
        "Remarks on the retirement of Jesse Jackson, Sr.",
        "And then there were two...",
        "XI – PUTIN: THE MEETING",
        "Brexit",
        "iPhones for all",
        "习近平会见普京"
      })
  void isWhatAHeadlineLooksLike(String line) {
    assertThat(TitleLine.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The leaders met on Monday.",
        "\"We agreed on gas,\" he said, \"and on oil.\"",
        "What was agreed:",
        "BEIJING, Jan 3 (Reuters) - China and Russia",
        "MOSCOW — Russia and China",
        "BEIJING (AP) China and Russia",
        "—Troy Roberts",
        "- first of all",
        "* * *",
        "2019",
        ""
      })
  void isNotWhatRunningTextLooksLike(String line) {
    assertThat(TitleLine.is(line)).isFalse();
  }

  @Test
  void isAtMostTwoHundredCharactersLong() {
    assertThat(TitleLine.is("x".repeat(200))).isTrue();
    assertThat(TitleLine.is("x".repeat(201))).isFalse();
  }
}
