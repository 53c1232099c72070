package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newstide.entity.Condition.Only;
import org.newstide.entity.Group.AllOf;
import org.newstide.entity.Group.AnyOf;
import org.newstide.entity.Group.NoneOf;

class ThemeTest {

  private static final Gazetteer GAZETTEER =
      GazetteerFile.parse(
          "test", List.of("x/a | A |", "x/b | B |", "x/c | C |", "capital/c | D | | x/a"));
  private static final List<Condition> NONE = List.of();
  private static final List<Condition> A = Condition.named("x/a");
  private static final List<Condition> B = Condition.named("x/b");

  @Test
  void saysWhatIsWrongWithATheme() {
    assertThatThrownBy(() -> theme(NONE, NONE, A))
        .hasMessage("theme t wants nothing: all-of or any-of must name an entity or words");
    assertThatThrownBy(() -> theme(List.of(A.get(0), A.get(0)), NONE, NONE))
        .hasMessage("all-of: lists x/a twice");
    assertThatThrownBy(() -> theme(A, Condition.named("x/b", "x/a"), NONE))
        .hasMessage("any-of: lists x/a, which all-of wants anyway");
    assertThatThrownBy(() -> theme(A, NONE, Condition.named("x/b", "x/b")))
        .hasMessage("none-of: lists x/b twice");
    assertThatThrownBy(() -> new Theme(" ", "T", A, NONE, NONE, Scope.SENTENCE))
        .hasMessage("id must be words of a-z and 0-9 joined by hyphens");
    assertThatThrownBy(() -> new Theme("t", "", A, NONE, NONE, Scope.SENTENCE))
        .hasMessage("theme t has no title");
  }

  @Test
  void saysWhatExcludesWhatInAThemeThatCanFindNothing() {
    Condition either = new AnyOf(Condition.named("x/a", "x/b"));
    assertThatThrownBy(
            () -> check(List.of(either, words("gas")), NONE, Condition.named("x/a", "x/b", "x/c")))
        .hasMessage(
            "theme t can find nothing: no text can meet {any-of: [x/a, x/b]}"
                + " and {none-of: [x/a]} and {none-of: [x/b]}");
    assertThatThrownBy(() -> check(A, B, B))
        .hasMessage(
            "theme t can find nothing: no text can meet {any-of: [x/b]} and {none-of: [x/b]}");
    assertThatThrownBy(() -> check(List.of(new Only("x/a"), new NoneOf(A)), NONE, NONE))
        .hasMessage("theme t can find nothing: no text can meet {only: x/a} and {none-of: [x/a]}");
    assertThatThrownBy(() -> check(B, List.of(new AllOf(List.of(words("gas"), A.get(0)))), A))
        .hasMessageEndingWith("{any-of: [{all-of: [{words: [gas]}, x/a]}]} and {none-of: [x/a]}");
  }

  @Test
  void aCapitalsNameIsItsCountrys() {
    List<Condition> capital = Condition.named("capital/c");
    assertThatThrownBy(() -> check(capital, NONE, A))
        .hasMessage("theme t can find nothing: no text can meet capital/c and {none-of: [x/a]}");
    check(A, NONE, capital);
    check(capital, NONE, List.of(new Only("x/a")));
    check(A, NONE, List.of(new Only("x/a")));
  }

  @Test
  void wordsHoldTheWordsInThem() {
    check(List.of(words("apple")), NONE, List.of(words("Apple")));
    check(List.of(words("gas")), NONE, List.of(words("gas pipeline")));
    assertThatThrownBy(() -> check(List.of(words("Apple")), NONE, List.of(words("apple"))))
        .hasMessageEndingWith("{words: [Apple]} and {none-of: [{words: [apple]}]}");
    assertThatThrownBy(() -> check(List.of(words("gas-pipeline")), NONE, List.of(words("gas"))))
        .hasMessageEndingWith("{words: [gas-pipeline]} and {none-of: [{words: [gas]}]}");
    assertThatThrownBy(() -> check(List.of(words("café", "CAFE")), NONE, List.of(words("cafe"))))
        .hasMessageEndingWith("{words: [café, CAFE]} and {none-of: [{words: [cafe]}]}");
  }

  @Test
  void saysThatAThemeAsksForNothing() {
    assertThatThrownBy(() -> theme(List.of(new NoneOf(A)), NONE, NONE))
        .hasMessageStartingWith("theme t wants nothing");
    assertThatThrownBy(() -> theme(NONE, List.of(A.get(0), new NoneOf(B)), NONE))
        .hasMessage(
            "theme t also holds where nothing stands that it asks for;"
                + " a none-of in any-of does that");
  }

  @Test
  void aConditionListsSomethingOnce() {
    assertThatThrownBy(() -> new AnyOf(NONE)).hasMessage("any-of must list at least one");
    assertThatThrownBy(() -> new NoneOf(List.of(A.get(0), A.get(0))))
        .hasMessage("none-of: lists x/a twice");
    assertThatThrownBy(() -> words()).hasMessage("words must list at least one");
    assertThatThrownBy(() -> words("gas", "…")).hasMessage("words: \"…\" holds no word");
  }

  @Test
  void wantsWhatStandsUnderAnEvenNumberOfNots() {
    Theme theme =
        theme(
            List.of(new NoneOf(List.of(new NoneOf(A), words("oil"))), new Only("x/d")),
            List.of(words("gas", "pipe line")),
            B);
    assertThat(theme.wanted())
        .containsExactlyInAnyOrder(A.get(0), new Only("x/d"), words("gas"), words("pipe line"));
    assertThat(theme.wantedEntities()).containsExactly("x/a", "x/d");
  }

  @Test
  void keepsItsListsFromChange() {
    List<Condition> allOf = new ArrayList<>(A);
    Theme theme = theme(allOf, NONE, NONE);
    allOf.addAll(B);

    assertThat(theme.allOf()).isEqualTo(A);
  }

  private static Words words(String... words) {
    return new Words(List.of(words));
  }

  private static void check(List<Condition> allOf, List<Condition> anyOf, List<Condition> noneOf) {
    theme(allOf, anyOf, noneOf).checkFeasible(GAZETTEER);
  }

  private static Theme theme(List<Condition> allOf, List<Condition> anyOf, List<Condition> noneOf) {
    return new Theme("t", "T", allOf, anyOf, noneOf, Scope.SENTENCE);
  }
}
