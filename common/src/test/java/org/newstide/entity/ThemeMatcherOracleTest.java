package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newstide.text.Document;

class ThemeMatcherOracleTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_251_125L);

  private static final Gazetteer GAZETTEER =
      GazetteerFile.parse(
          "test",
          List.of(
              "country/a | A |",
              "country/b | B |",
              "leader/c | C | | country/a",
              "leader/d | D | | country/b"));

  private final Random random = new Random(SEED);

  @Test
  void findsWhatAskingEveryConditionOfEverySentenceFinds() {
    MentionFinder finder = new MentionFinder(GAZETTEER);
    int found = 0;
    for (int round = 0; round < 1_000; round++) {
      List<Theme> themes = List.of(theme("t0"), theme("t1"), theme("t2"));
      Document document = Document.of(sentence(), body());
      List<Mention> mentions = finder.find(document);
      Map<String, List<Integer>> matched =
          new ThemeMatcher(themes, GAZETTEER).sentences(document, mentions);
      for (Theme theme : themes) {
        List<Integer> expected =
            new NaiveThemeMatcher(document, mentions, GAZETTEER).sentences(theme);
        assertThat(matched.getOrDefault(theme.id(), List.of()))
            .as("seed %d, %s of %s in <%s>", SEED, theme, themes, document.text())
            .isEqualTo(expected);
        found += expected.isEmpty() ? 0 : 1;
      }
    }
    assertThat(found).isBetween(400, 2_800);
  }

  private Theme theme(String id) {
    Optional<Theme> theme = Optional.empty();
    while (theme.isEmpty()) {
      theme = drawn(id);
    }
    return theme.get();
  }

  private Optional<Theme> drawn(String id) {
    try {
      return Optional.of(
          new Theme(
              id,
              null,
              RandomConditions.list(random, 2),
              RandomConditions.list(random, 2),
              RandomConditions.list(random, 2),
              List.of(Scope.values()).get(random.nextInt(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a theme that makes no sense
    }
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      body.append(sentence()).append(random.nextInt(3) == 0 ? ".\n\n" : ". ");
    }
    return body.toString();
  }

  private String sentence() {
    List<String> words = List.of("A", "B", "C", "D", "gas", "Gas", "GAS", "of", "Of", "oil");
    StringBuilder sentence = new StringBuilder("It");
    for (int left = random.nextInt(4); left > 0; left--) {
      sentence.append(' ').append(words.get(random.nextInt(words.size())));
    }
    return sentence.toString();
  }
}
