package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          By Jane Doe                                    = Jane Doe
          BY JANE DOE and JOHN ROE                       = JANE DOE; JOHN ROE
          By: Jane Doe, John Roe & Ann van der Poe       = Jane Doe; John Roe; Ann van der Poe
          By Jane Doe in Beijing                         = Jane Doe
          By Jane Doe For The Daily Globe                = Jane Doe
          By Jane Doe, political editor                  = Jane Doe
          By Jane Doe | The Daily Globe                  = Jane Doe
          By Jane Doe and The Associated Press           = Jane Doe
          By THE ASSOCIATED PRESS                        =
          By the river they met                          =
          Reporting by Jane Doe                          =
          """)
  void authorsAreNamedOneByOne(String line, String authors) {
    assertThat(Byline.authors(List.of("Share", line)).orElse(null)).isEqualTo(authors);
  }
}
