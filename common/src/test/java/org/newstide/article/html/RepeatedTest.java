package org.newstide.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RepeatedTest {

  private static final String QUOTE = "We will not leave before the work is done";
  private static final Element PARAGRAPH = new Element("p");

  @Test
  void aQuoteThatStandsInALongerTextGoes() {
    assertThat(kept("Mr Roe spoke.", "“" + QUOTE + "!”", "“" + QUOTE + ",” he said, “or later.”"))
        .containsExactly("Mr Roe spoke.", "“" + QUOTE + ",” he said, “or later.”");
  }

  @Test
  void whatIsSaidTwiceInTheSameLengthStays() {
    assertThat(kept(QUOTE + ".", QUOTE + "!")).hasSize(2);
    assertThat(kept("No.", "No. Never, as he said in a long answer.")).hasSize(2);
  }

  @Test
  void anEntryOfAListStays() {
    TextBlock entry = new TextBlock(new Element("ul").appendElement("li"), QUOTE, 0);
    TextBlock longer = block(QUOTE + ", he said");

    assertThat(Repeated.removedFrom(List.of(entry, longer))).containsExactly(entry, longer);
  }

  @Test
  void thoseGoThatALookAtEachPairFinds() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<String> texts = IntStream.range(0, 12).mapToObj(at -> text(random)).toList();
      List<String> expected =
          texts.stream()
              .filter(
                  text ->
                      text.length() < Repeated.FEWEST_LETTERS
                          || texts.stream()
                              .noneMatch(other -> !other.equals(text) && other.contains(text)))
              .toList();

      assertThat(kept(texts.toArray(String[]::new))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  /** Of few letters, so that some stand in others. */
  private static String text(Random random) {
    String letters = "ab".repeat(40) + "c" + "ab".repeat(40);
    int start = random.nextInt(letters.length() - 1);
    return letters.substring(start, start + 1 + random.nextInt(letters.length() - start));
  }

  private static List<String> kept(String... texts) {
    List<TextBlock> blocks = Stream.of(texts).map(RepeatedTest::block).toList();
    return Repeated.removedFrom(blocks).stream().map(TextBlock::text).toList();
  }

  private static TextBlock block(String text) {
    return new TextBlock(PARAGRAPH, text, 0);
  }
}
