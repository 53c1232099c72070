package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newstide.text.Document;

class MentionFinderOracleTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_240_917L);

  private static final Gazetteer GAZETTEER =
      GazetteerFile.parse(
          "test",
          List.of(
              "x/a | A | A B, A B C D, B?, US",
              "x/b | B C | C, C D A?, D A",
              "x/c | D | D D D?, B B",
              "x/d | A A | A C?, C B??, A D | x/b",
              "x/e | D B | D C??, B A??, B D? | x/b",
              "- | blocks | C C, B C D, A A A"));

  @Test
  void findsWhatTryingEveryFormFinds() {
    MentionFinder finder = new MentionFinder(GAZETTEER);
    NaiveMentionFinder naive = new NaiveMentionFinder(GAZETTEER);
    Random random = new Random(SEED);
    int mentions = 0;
    for (int round = 0; round < 500; round++) {
      Document document = Document.of(words(random), words(random) + "\n\n" + words(random));
      List<Mention> expected = naive.find(document);
      mentions += expected.size();
      assertThat(finder.find(document))
          .as("seed %d, text <%s>", SEED, document.text())
          .isEqualTo(expected);
    }
    assertThat(mentions).isGreaterThan(500);
  }

  private static String words(Random random) {
    List<String> alphabet = List.of("A", "B", "C", "D", "US");
    StringBuilder words = new StringBuilder(random.nextBoolean() ? "it" : "");
    for (int left = random.nextInt(9); left > 0; left--) {
      words.append(' ').append(alphabet.get(random.nextInt(alphabet.size())));
    }
    return random.nextInt(5) == 0 ? words.toString().toUpperCase(Locale.ROOT) : words.toString();
  }
}
