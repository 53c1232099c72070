package org.newstide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.entity.Condition;
import org.newstide.entity.Condition.Only;
import org.newstide.entity.Group.AllOf;
import org.newstide.entity.Group.AnyOf;
import org.newstide.entity.Group.NoneOf;
import org.newstide.entity.Scope;
import org.newstide.entity.Theme;
import org.newstide.entity.Words;

class ThemeDefinitionTest {

  private static final Map<String, String> NAMES =
      Map.of("cn", "China", "ru", "Russia", "by", "Belarus", "ua", "Ukraine");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          cn       | -        | -     | SENTENCE  | Stories with a sentence that names China.
          cn ru    | -        | -     | SENTENCE  | Stories with a sentence that names China and Russia.
          cn ru by | -        | -     | PARAGRAPH | Stories with a paragraph that names China, Russia and Belarus.
          -        | cn ru by | -     | ARTICLE   | Stories that name China, Russia or Belarus.
          cn       | ru by    | -     | ARTICLE   | Stories that name China, and Russia or Belarus.
          cn ru    | -        | by    | SENTENCE  | Stories with a sentence that names China and Russia, but not Belarus.
          cn       | ru       | by ua | PARAGRAPH | Stories with a paragraph that names China, and Russia, but not Belarus or Ukraine.
          x/y      | -        | -     | ARTICLE   | Stories that name x/y.
          """)
  void saysWhatAThemeAsksFor(
      String allOf, String anyOf, String noneOf, Scope within, String sentence) {
    Theme theme = new Theme("t", null, ids(allOf), ids(anyOf), ids(noneOf), within);
    assertThat(ThemeDefinition.of(theme, id -> NAMES.getOrDefault(id, id))).isEqualTo(sentence);
  }

  @Test
  void saysWhatANestedThemeAsksFor() {
    assertThat(
            of(List.of(named("cn"), named("ru"), words("gas", "oil", "gas pipeline")), List.of()))
        .isEqualTo("China and Russia, and one of “gas”, “oil” or “gas pipeline”");
    assertThat(of(List.of(new Only("ru"), words("gas")), List.of(words("sport"), new Only("by"))))
        .isEqualTo("Russia itself and “gas”, but not “sport” or Belarus itself");
    assertThat(
            of(
                List.of(new AnyOf(List.of(named("ru"), new AllOf(ids("by ua")))), named("cn")),
                List.of()))
        .isEqualTo("China, and one of Russia or (Belarus and Ukraine)");
    assertThat(of(List.of(named("cn"), new NoneOf(ids("ru by ua"))), List.of()))
        .isEqualTo("China, and not Russia, Belarus or Ukraine");
  }

  @Test
  void listsInListsStandInBrackets() {
    List<Condition> anyOf =
        List.of(named("cn"), new AnyOf(ids("us gb")), new AllOf(ids("fr in br")), words("a", "b"));
    assertThat(of(List.of(), anyOf, List.of()))
        .isEqualTo("China, (one of us or gb), (fr, in and br) or (one of “a” or “b”)");
    assertThat(of(ids("cn"), List.of(), List.of(new AllOf(ids("us gb")), named("ru"))))
        .isEqualTo("China, but not (us and gb) or Russia");
    assertThat(of(List.of(new AllOf(List.of(named("cn"), new NoneOf(ids("ru by"))))), List.of()))
        .isEqualTo("China and (not Russia or Belarus)");
  }

  private static String of(List<Condition> allOf, List<Condition> noneOf) {
    return of(allOf, List.of(), noneOf);
  }

  private static String of(List<Condition> allOf, List<Condition> anyOf, List<Condition> noneOf) {
    Theme theme = new Theme("t", null, allOf, anyOf, noneOf, Scope.ARTICLE);
    String sentence = ThemeDefinition.of(theme, id -> NAMES.getOrDefault(id, id));
    assertThat(sentence).startsWith("Stories that name ").endsWith(".");
    return sentence.substring("Stories that name ".length(), sentence.length() - 1);
  }

  private static Condition named(String id) {
    return new Condition.Named(id);
  }

  private static Condition words(String... words) {
    return new Words(List.of(words));
  }

  private static List<Condition> ids(String list) {
    return list == null ? List.of() : Condition.named(list.split(" "));
  }
}
