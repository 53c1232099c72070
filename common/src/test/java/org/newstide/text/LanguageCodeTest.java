package org.newstide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodeTest {

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN-us, en",
    "en_US.UTF-8, en",
    "eng, en",
    "zh-Hans-CN, zh",
    "DEU, de",
    "ID, id",
    "haw, haw",
    "he, he",
    "' it ', it"
  })
  void isTheShortestCode(String tag, String code) {
    assertThat(LanguageCode.of(tag)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "e", "English", "12"})
  void isNothingForWhatIsNoCode(String tag) {
    assertThat(LanguageCode.of(tag)).isEmpty();
  }
}
