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
          Reuters with additional editing by John Roe   = Reuters
          (AP)                                          = AP
          By The Associated Press                       = AP
          By Jane Doe                                   =
          By Mapping Institute                          =
          """)
  void creditsNameIt(String credit, String agency) {
    assertThat(Agency.inCredits(List.of("By Jane Doe", credit)).orElse(null)).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          MOSCOW (AFP) — They met.||They ate.                         = AFP
          LONDON, May 3 (Reuters) - So they did.||They ate.           = Reuters
          BEIJING, Nov. 26 (Xinhua) -- They met.                      = Xinhua
          They met.||Reporting by the Associated Press.               = AP
          They met.||(Additional reporting by Reuters)                = Reuters
          They met.||With Reuters                                     = Reuters
          They met.||Source: Xinhua                                   = Xinhua
          He told Reuters that (AP) is late.                          =
          They met.||He was interviewed together with AP in Moscow.   =
          """)
  void theDatelineOrTheLastParagraphNamesIt(String body, String agency) {
    assertThat(Agency.inBody(body.replace("||", "\n\n")).orElse(null)).isEqualTo(agency);
  }
}
