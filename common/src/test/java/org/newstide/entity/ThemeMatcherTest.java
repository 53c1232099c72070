package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newstide.entity.Condition.Only;
import org.newstide.entity.Group.AllOf;
import org.newstide.entity.Group.AnyOf;
import org.newstide.entity.Group.NoneOf;
import org.newstide.text.Document;

class ThemeMatcherTest {

  private static final Gazetteer GAZETTEER =
      GazetteerFile.parse(
          "test",
          List.of(
              "country/a | A |",
              "country/b | B |",
              "x/c | C |",
              "leader/d | D | | country/a",
              "capital/e | E | | country/a"));
  private static final MentionFinder FINDER = new MentionFinder(GAZETTEER);
  private static final List<Condition> NONE = List.of();

  /** Sentence 0 is the title; 1 to 3 are one paragraph, 4 and 5 another. */
  private static final Document DOCUMENT =
      Document.of("Of A with B", "It is A. It is B. So it is.\n\nIt is A with B and C. And A.");

  @Test
  void wantsAllInOneSentence() {
    assertThat(sentences(named("country/a", "country/b"), NONE, NONE, Scope.SENTENCE))
        .containsExactly(0, 4);
  }

  @Test
  void findsWordsOfThemesThatSpellThemOtherwise() {
    List<Theme> themes =
        List.of(
            theme("a", "climate-change"),
            theme("b", "climate change"),
            theme("c", "café"),
            theme("d", "cafe"));
    assertThat(
            new ThemeMatcher(themes, GAZETTEER)
                .sentences(Document.of("Climate-change talk in a café", ""), List.of()))
        .containsOnlyKeys("a", "b", "c", "d");
  }

  @Test
  void wantsAllInOneParagraph() {
    assertThat(sentences(named("country/a", "country/b"), NONE, NONE, Scope.PARAGRAPH))
        .containsExactly(0, 1, 2, 4, 5);
  }

  @Test
  void wantsAllInTheArticle() {
    assertThat(sentences(named("country/b", "x/c"), NONE, NONE, Scope.ARTICLE))
        .containsExactly(0, 2, 4);
  }

  @Test
  void wantsOneOfAnyOf() {
    assertThat(sentences(NONE, named("country/b", "x/c"), NONE, Scope.SENTENCE))
        .containsExactly(0, 2, 4);
    assertThat(sentences(named("country/a"), named("country/b", "x/c"), NONE, Scope.SENTENCE))
        .containsExactly(0, 4);
  }

  @Test
  void wantsNoneOfNoneOf() {
    assertThat(sentences(named("country/a"), NONE, named("x/c"), Scope.SENTENCE))
        .containsExactly(0, 1, 5);
    assertThat(sentences(named("country/a"), NONE, named("x/c"), Scope.PARAGRAPH))
        .containsExactly(0, 1);
    assertThat(sentences(named("country/a"), NONE, named("x/c"), Scope.ARTICLE)).isEmpty();
  }

  @Test
  void whatBelongsToACountryCountsForItButIsNoNameOfItsOwn() {
    Document document = Document.of("It is D", "It is E with B. It is A. It is D with A.");
    assertThat(sentences(document, named("country/a"), NONE)).containsExactly(0, 1, 2, 3);
    assertThat(sentences(document, List.of(new Only("country/a")), NONE)).containsExactly(2, 3);
    assertThat(sentences(document, named("leader/d"), NONE)).containsExactly(0, 3);
    assertThat(sentences(document, named("country/a"), List.of(new Only("country/a"))))
        .containsExactly(0, 1);
    assertThat(sentences(document, named("country/a", "country/b"), NONE)).containsExactly(1);
  }

  @Test
  void wordsStandInTheTextAsTheyAreWritten() {
    Document document =
        Document.of(
            "GAS PIPELINES",
            "The Gas pipeline of A leaks. Gaslight, pipeline. Apple’s gas. An apple. APPLE gas.");
    assertThat(sentences(document, List.of(words("gas")), NONE)).containsExactly(0, 1, 3, 5);
    assertThat(sentences(document, List.of(words("gas pipeline", "gaslight")), NONE))
        .containsExactly(1, 2);
    assertThat(sentences(document, List.of(words("Apple")), NONE)).containsExactly(3, 5);
    assertThat(sentences(document, List.of(words("gas-pipeline")), named("country/a"))).isEmpty();
    assertThat(sentences(document, List.of(words("pipeline")), List.of(words("GAS"))))
        .containsExactly(1, 2);
  }

  @Test
  void accentsAndApostrophesDoNotMatter() {
    assertThat(sentences(Document.of("The Élysée’s café", ""), List.of(words("cafe")), NONE))
        .containsExactly(0);
    assertThat(sentences(Document.of("A cafe", ""), List.of(words("café")), NONE))
        .containsExactly(0);
  }

  @Test
  void conditionsNest() {
    List<Condition> either =
        List.of(
            new AnyOf(
                List.of(
                    new AllOf(named("country/a", "x/c")),
                    new AllOf(List.of(words("so"), new NoneOf(named("country/b")))))));
    assertThat(sentences(either, NONE, NONE, Scope.SENTENCE)).containsExactly(3, 4);
    assertThat(sentences(either, NONE, NONE, Scope.PARAGRAPH)).containsExactly(4, 5);
  }

  @Test
  void aSentenceMustHoldSomethingThatIsWanted() {
    List<Condition> notNotB =
        List.of(new NoneOf(List.of(new NoneOf(named("country/b")), words("never"))));
    assertThat(sentences(notNotB, NONE, NONE, Scope.ARTICLE)).containsExactly(0, 2, 4);
  }

  @Test
  void themesComeInTheirOrderAndOnlyIfFound() {
    List<Theme> themes =
        List.of(
            theme("z", named("country/a"), NONE, NONE, Scope.SENTENCE),
            theme("y", named("leader/d"), NONE, NONE, Scope.SENTENCE),
            theme("x", named("x/c"), NONE, NONE, Scope.SENTENCE));
    assertThat(new ThemeMatcher(themes, GAZETTEER).sentences(DOCUMENT, FINDER.find(DOCUMENT)))
        .containsExactly(Map.entry("z", List.of(0, 1, 4, 5)), Map.entry("x", List.of(4)));
  }

  @Test
  void makesARowOfWhatIsFound() {
    assertThat(ThemeArticle.of("t", "id", List.of(2, 4)))
        .contains(new ThemeArticle("t", "id", 2, 2));
    assertThat(ThemeArticle.of("t", "id", List.of())).isEmpty();
    assertThat(ArticleMention.of("id", new Mention(1, 2, 3, "country/a", "A")))
        .isEqualTo(new ArticleMention("id", 1, 2, 3, "country/a", "A"));
  }

  private static List<Condition> named(String... ids) {
    return Condition.named(ids);
  }

  private static Words words(String... words) {
    return new Words(List.of(words));
  }

  private static Theme theme(
      String id,
      List<Condition> allOf,
      List<Condition> anyOf,
      List<Condition> noneOf,
      Scope within) {
    return new Theme(id, "T", allOf, anyOf, noneOf, within);
  }

  private static List<Integer> sentences(
      List<Condition> allOf, List<Condition> anyOf, List<Condition> noneOf, Scope within) {
    return sentences(DOCUMENT, theme("t", allOf, anyOf, noneOf, within));
  }

  private static List<Integer> sentences(
      Document document, List<Condition> allOf, List<Condition> noneOf) {
    return sentences(document, theme("t", allOf, NONE, noneOf, Scope.SENTENCE));
  }

  private static List<Integer> sentences(Document document, Theme theme) {
    return new ThemeMatcher(List.of(theme), GAZETTEER)
        .sentences(document, FINDER.find(document))
        .getOrDefault("t", List.of());
  }

  private static Theme theme(String id, String words) {
    return new Theme(id, null, List.of(new Words(List.of(words))), NONE, NONE, Scope.SENTENCE);
  }
}
