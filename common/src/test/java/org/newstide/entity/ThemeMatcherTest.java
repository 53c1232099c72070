package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newstide.text.Document;

class ThemeMatcherTest {

  private static final MentionFinder FINDER =
      MentionFinder.of(GazetteerFile.parse("test", List.of("x/a | A |", "x/b | B |", "x/c | C |")));
  private static final List<String> NONE = List.of();

  /** Sentence 0 is the title; 1 to 3 are one paragraph, 4 and 5 another. */
  private static final Document DOCUMENT =
      Document.of("Of A with B", "It is A. It is B. So it is.\n\nIt is A with B and C. And A.");

  @Test
  void wantsAllInOneSentence() {
    assertThat(sentences(List.of("x/a", "x/b"), NONE, NONE, Scope.SENTENCE)).containsExactly(0, 4);
  }

  @Test
  void wantsAllInOneParagraph() {
    assertThat(sentences(List.of("x/a", "x/b"), NONE, NONE, Scope.PARAGRAPH))
        .containsExactly(0, 1, 2, 4, 5);
  }

  @Test
  void wantsAllInTheArticle() {
    assertThat(sentences(List.of("x/b", "x/c"), NONE, NONE, Scope.ARTICLE))
        .containsExactly(0, 2, 4);
  }

  @Test
  void wantsOneOfAnyOf() {
    assertThat(sentences(NONE, List.of("x/b", "x/c"), NONE, Scope.SENTENCE))
        .containsExactly(0, 2, 4);
    assertThat(sentences(List.of("x/a"), List.of("x/b", "x/c"), NONE, Scope.SENTENCE))
        .containsExactly(0, 4);
  }

  @Test
  void wantsNoneOfNoneOf() {
    assertThat(sentences(List.of("x/a"), NONE, List.of("x/c"), Scope.SENTENCE))
        .containsExactly(0, 1, 5);
    assertThat(sentences(List.of("x/a"), NONE, List.of("x/c"), Scope.PARAGRAPH))
        .containsExactly(0, 1);
    assertThat(sentences(List.of("x/a"), NONE, List.of("x/c"), Scope.ARTICLE)).isEmpty();
  }

  @Test
  void makesARowOfWhatIsFound() {
    assertThat(ThemeArticle.of("t", "id", List.of(2, 4)))
        .contains(new ThemeArticle("t", "id", 2, 2));
    assertThat(ThemeArticle.of("t", "id", List.of())).isEmpty();
    assertThat(ArticleMention.of("id", new Mention(1, 2, 3, "x/a", "A")))
        .isEqualTo(new ArticleMention("id", 1, 2, 3, "x/a", "A"));
  }

  private static List<Integer> sentences(
      List<String> allOf, List<String> anyOf, List<String> noneOf, Scope within) {
    Theme theme = new Theme("t", "T", allOf, anyOf, noneOf, within);
    return ThemeMatcher.sentences(theme, DOCUMENT, FINDER.find(DOCUMENT));
  }
}
