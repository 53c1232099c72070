package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

  private static final String BODY = "China's exports to Russia rose by 3.5% in the U.S. view.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHINA'S EXPORTS TO RUSSIA ROSE BY 3.5% IN THE U.S. VIEW",
        "China’s exports to Russia rose by 3.5% in the U.S. view.",
        "Chína's éxports to Russïa rose by 3.5% in the U.S. view.",
        "Chi\u0301na's exports to Russia rose by 3.5% in the U.S. view.",
        "“China's exports – to Russia – rose, by 3.5%, in the U.S. view!”",
        "China's exports to Russia rose by 3.5% in the U.S view",
        "  China's\texports\n\nto Russia\u00A0rose by 3.5%  in the U.S. view. ",
      })
  void caseAccentsPunctuationAndSpaceDoNotCount(String body) {
    assertThat(fingerprint("Trade", body)).isEqualTo(fingerprint("Trade", BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "China's exports to Russia fell by 3.5% in the U.S. view.",
        "China's exports to Russia rose by 35% in the U.S. view.",
        "China's exports to Russia rose by 3.5% in the U.S. view. Again.",
        "China's exports to Russia rose by 3.5% in the U.S.",
        "Russia's exports to China rose by 3.5% in the U.S. view.",
        "Chinas exports toRussia rose by 3.5% in the U.S. view.",
      })
  void otherWordsCount(String body) {
    assertThat(fingerprint("Trade", body)).isNotEqualTo(fingerprint("Trade", BODY));
  }

  @ParameterizedTest
  @CsvSource({
    "It doesn't matter, It doesn’t matter",
    "K.O. in the U.S.A., KO in the USA",
    "Ärger in İzmir, arger in izmir",
    "ILLINOIS, illinois",
  })
  void waysOfTypingAWordDoNotCount(String one, String other) {
    assertThat(fingerprint(one, "")).isEqualTo(fingerprint(other, ""));
  }

  @Test
  void theTitleCounts() {
    assertThat(fingerprint("Trade grows", BODY)).isNotEqualTo(fingerprint("Trade", BODY));
  }

  @Test
  void emptyTextsAreNeverEqual() {
    assertThat(fingerprint("a1", "", "…"))
        .isNotEqualTo(fingerprint("a2", "", "…"))
        .isEqualTo(fingerprint("a1", " * * *", ""));
  }

  @Test
  void anEmptyTextIsNoTextThatSaysItsId() {
    assertThat(fingerprint("a1", "", "")).isNotEqualTo(fingerprint("article a1", ""));
  }

  @Test
  void itIs128BitsInHexadecimal() {
    assertThat(fingerprint("Trade", BODY)).matches("[0-9a-f]{32}");
  }

  private static String fingerprint(String title, String body) {
    return fingerprint("a1", title, body);
  }

  private static String fingerprint(String articleId, String title, String body) {
    return Fingerprint.of(articleId, StoryText.of(title, body));
  }
}
