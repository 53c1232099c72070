package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class HardWrapTest {

  @Test
  void joinsLinesThatWereBrokenForTheWidth() {
    assertThat(
            joined(
                """
                The president of Russia and the president of China met in Beijing
                on Monday to sign an agreement on gas. The pipeline will lead from
                Siberia to the north of China, and will cost more than any other
                before it.
                The second paragraph begins on the next line, as its last one was
                short.

                The third one stands apart.
                """))
        .isEqualTo(
            "The president of Russia and the president of China met in Beijing on Monday to sign an"
                + " agreement on gas. The pipeline will lead from Siberia to the north of China,"
                + " and will cost more than any other before it.\n\n"
                + "The second paragraph begins on the next line, as its last one was short.\n\n"
                + "The third one stands apart.");
  }

  @Test
  void keepsTheLinesOfAList() {
    assertThat(joined("Seats\nConservatives 365\nLabour 203\nLiberals 11"))
        .isEqualTo("Seats\nConservatives 365\nLabour 203\nLiberals 11");
    assertThat(joined("Seats\n- the conservatives\n- labour"))
        .isEqualTo("Seats\n- the conservatives\n- labour");
  }

  @Test
  void aSentenceMayEndWhereALineBegins() {
    assertThat(
            joined(
                """
                The president of Russia and the president of China met in May and signed
                it. The pipeline will lead from Siberia to the north of China, as did Mr
                Xi. He will go on to the south of the country, and will be back by May
                12. The president of Russia, who has been in office for longer than he,
                – and longer than anyone – stays at home.
                """))
        .doesNotContain("\n");
    assertThat(joined("They agreed:\n1. on gas\n2. on oil"))
        .isEqualTo("They agreed:\n\n1. on gas\n2. on oil");
  }

  @Test
  void takesLongLinesForParagraphs() {
    String paragraph =
        "They spoke about gas, oil and the war for hours and hours. ".repeat(5).strip();

    assertThat(joined(paragraph + "\nBackground\n" + paragraph))
        .isEqualTo(paragraph + "\n\nBackground\n\n" + paragraph);
  }

  @Test
  void aSentenceGoesOnInSmallLetters() {
    assertThat(joined("The leaders met\nand talked.\nthey left."))
        .isEqualTo("The leaders met and talked.\n\nthey left.");
  }

  @Test
  void aHyphenAtTheEndOfALineStaysAndASoftOneGoes() {
    assertThat(joined("The China-\nbased firm")).isEqualTo("The China-based firm");
    assertThat(joined("The agree\u00AD\nment")).isEqualTo("The agreement");
  }

  @Test
  void emptyLinesPartOnce() {
    assertThat(joined("\n\nOne.\n\n\n\nTwo.\n\n")).isEqualTo("One.\n\nTwo.");
    assertThat(joined("")).isEmpty();
  }

  @RepeatedTest(20)
  void findsTheParagraphsThatWereWrapped() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int width = 60 + random.nextInt(60);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      paragraphs.add(
          random
              .ints(60 + random.nextInt(60), 1, 12)
              .mapToObj(length -> "Abcdefghijkl".substring(0, length))
              .collect(Collectors.joining(" ", "", ".")));
    }
    String wrapped =
        paragraphs.stream().map(text -> wrap(text, width)).collect(Collectors.joining("\n\n"));

    assertThat(joined(wrapped)).as("seed %d", seed).isEqualTo(String.join("\n\n", paragraphs));
  }

  private static String wrap(String text, int width) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : text.split(" ", -1)) {
      boolean fits = length + 1 + word.length() <= width;
      lines.append(length == 0 ? "" : fits ? " " : "\n").append(word);
      length = length == 0 || !fits ? word.length() : length + 1 + word.length();
    }
    return lines.toString();
  }

  private static String joined(String text) {
    return HardWrap.joined(text.lines().toList()).stream()
        .map(line -> line.gap() + line.text())
        .collect(Collectors.joining());
  }
}
