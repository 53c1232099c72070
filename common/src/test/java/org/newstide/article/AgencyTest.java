package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Reuters with additional editing by John Roe   = They met.                    = Reuters
          (AP)                                          = They met.                    = AP
          By The Associated Press                       = They met.                    = AP
          By Jane Doe                                   = MOSCOW (AFP) — They met.     = AFP
          By Jane Doe                                   = LONDON, May 3 (Reuters) - So. = Reuters
          By Jane Doe                                   = He told Reuters that (AP) is. =
          """)
  void creditsBeforeTheDateline(String credit, String paragraph, String agency) {
    assertThat(Agency.of(List.of(credit), paragraph).orElse(null)).isEqualTo(agency);
  }
}
