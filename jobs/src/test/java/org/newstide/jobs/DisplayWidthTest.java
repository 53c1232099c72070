package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "naïve, 5",
    "nai\u0308ve, 5",
    "北京, 4",
    "ソウル, 6",
    "ｿｳﾙ, 3",
    "서울, 4",
    "「」, 4",
    "Ａ, 2",
    "Москва, 6",
    "… – €, 5",
    "\uD83D\uDE80, 2",
    "zero\u200Bwidth, 9"
  })
  void columnsAreThoseOfATerminal(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void whatFitsIsLeftAlone() {
    assertThat(DisplayWidth.cut("北京", 4)).isEqualTo("北京");
  }

  @Test
  void aWideLetterIsCutAsAWhole() {
    assertThat(DisplayWidth.cut("北京市", 4)).isEqualTo("北…");
  }

  @Test
  void aMarkStaysWithItsLetter() {
    assertThat(DisplayWidth.cut("ai\u0308bc", 3)).isEqualTo("ai\u0308…");
  }

  @Test
  void whatIsCutFitsAndIsABeginningWithoutHalfCharacters() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String text =
          random
              .ints(12, 0, 0x20000)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      int columns = 1 + random.nextInt(12);
      String cut = DisplayWidth.cut(text, columns);
      assertThat(DisplayWidth.of(cut)).as("seed %d", seed).isLessThanOrEqualTo(columns);
      if (!cut.equals(text)) {
        String kept = cut.substring(0, cut.length() - 1);
        assertThat(text).as("seed %d", seed).startsWith(kept);
        assertThat(text.codePointCount(0, kept.length()))
            .as("seed %d", seed)
            .isEqualTo(
                (int) text.codePoints().limit(kept.codePointCount(0, kept.length())).count());
      }
    }
  }
}
