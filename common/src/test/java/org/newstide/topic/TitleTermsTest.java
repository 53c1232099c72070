package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TitleTermsTest {

  private static final List<String> WORDS = List.of("appropriate", "agencies", "steel", "minister");

  private final Vocabulary vocabulary = Texts.of(String.join(", ", WORDS)).vocabulary(1, 9);

  @Test
  void termsOfTitlesComeBeforeOthersThatAreLittleMoreRelevant() {
    List<String> steel = List.of("steel tariffs", "more steel", "steel again", "on steel", "steel");
    assertThat(ordered(List.of(steel, List.of()), -1, -1.2, -1.5))
        .containsExactly("steel", "appropriate", "agencies");
    assertThat(ordered(List.of(steel, List.of()), -1, -1.2, -3))
        .containsExactly("appropriate", "agencies", "steel");
  }

  @Test
  void aTitleThatComesAgainCountsOnce() {
    List<String> steel = List.of("steel", "steel", "steel", "steel", "steel");
    assertThat(ordered(List.of(steel, List.of()), -1, -1.2, -1.5))
        .containsExactly("appropriate", "steel", "agencies");
  }

  @Test
  void whatTitlesOfAllTopicsHoldSaysNothing() {
    List<String> titles = List.of("minister on steel", "minister", "minister again");
    assertThat(ordered(List.of(titles, List.of("minister")), -1, -1.2, -1.6, -1.3))
        .containsExactly("appropriate", "agencies", "steel", "minister");
  }

  @Test
  void titlesThatHoldNoneOfTheFirstTermsTellWhatSetsThemApart() {
    List<String> titles = List.of("minister", "steel", "a minister", "the minister");
    List<String> others = List.of("minister", "other", "another");
    assertThat(ordered(List.of(titles, others, List.of()), -1, -1.2))
        .containsExactly("minister", "appropriate", "agencies");
    assertThat(ordered(List.of(titles, titles, others), -1, -1.2))
        .containsExactly("appropriate", "agencies");
  }

  @Test
  void withoutTitlesRelevanceDecides() {
    assertThat(ordered(List.of(List.of("", " ")), -1, -1.2, -1.5))
        .containsExactly("appropriate", "agencies", "steel");
  }

  private List<String> ordered(List<List<String>> titles, double... relevance) {
    List<RankedTerm> ranked =
        IntStream.range(0, relevance.length)
            .mapToObj(i -> new RankedTerm(number(WORDS.get(i)), .1, relevance[i]))
            .toList();
    return new TitleTerms(titles, vocabulary)
        .ordered(0, ranked).stream().map(vocabulary::text).toList();
  }

  private int number(String word) {
    return IntStream.range(0, vocabulary.size())
        .filter(term -> vocabulary.text(term).equals(word))
        .findFirst()
        .orElseThrow();
  }
}
