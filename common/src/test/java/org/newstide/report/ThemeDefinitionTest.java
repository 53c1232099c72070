package org.newstide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.entity.Scope;
import org.newstide.entity.Theme;

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

  private static List<String> ids(String list) {
    return list == null ? List.of() : Arrays.asList(list.split(" "));
  }
}
