package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xi met Putin | Xi met Putin! | the same words
          Xi met Putin | Xi met Kim | Xi met [-Putin-] {+Kim+}
          Xi met Putin | | [-Xi met Putin-]
          a b c d e f g h X i j k l m n o p q r s t u v Y w | a b c d e f g h i j k l m n o p q r s t u v w | … c d e f g h [-X-] i j k l m n … q r s t u v [-Y-] w
          a b c d e f g h | A b c d e f g h New | … c d e f g h {+New+}
          """)
  void wordsThatDifferStandAmongSomeThatDoNot(String lead, String article, String differences) {
    assertThat(Differences.between(lead, article == null ? "" : article)).isEqualTo(differences);
  }
}
