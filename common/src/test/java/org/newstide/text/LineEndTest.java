package org.newstide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndTest {

  @ParameterizedTest
  @ValueSource(strings = {".", "It ended.", "“It ended!”", "It ended. (They say.)", "It ended.**"})
  void closingMarksAfterAStopCountForNothing(String line) {
    assertThat(LineEnd.isStop(line, ".!")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "”", "It goes on,", "It goes on. And", "(It goes on)"})
  void otherEndsAreNone(String line) {
    assertThat(LineEnd.isStop(line, ".!")).isFalse();
  }
}
