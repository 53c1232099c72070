package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.text.Document;

class MentionFinderTest {

  private static final MentionFinder FINDER = MentionFinder.of(Gazetteer.builtIn());

  /** The codes of the countries that each text names, in order. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          China and Russia met.                              | CN RU
          The U.S.-China talks; US–UK talks; Sino-Russian    | US CN US GB CN RU
          The People’s Republic of China, not the Republic of China | CN TW
          South Korean and North Korean; S. Korea            | KR KP KR
          Papua New Guinea, Guinea-Bissau, Equatorial Guinea, Guinea | PG GW GQ GN
          Côte d’Ivoire, Cote d'Ivoire, N'Djamena, Türkiye   | CI CI TD TR
          In the South China Sea, the Morning Post said      | -
          New Mexico, New Jersey, Latin American, Native Americans | -
          The Washington Post on George Washington and Michael Jordan | -
          Washington asked Jordan                            | US JO
          The Congo and the Republic of the Congo            | CD CG
          he ate turkey off china, polished it and gave us chad | -
          MOSCOW AND BEIJING SIGN; US AND U.S. SILENT        | RU CN US
          It cost US$5 and HK$7                              | -
          South Sudan and Sudan, Niger and Nigeria           | SS SD NE NG
          Chinese's                                          | CN
          She speaks Spanish to Spanish ministers            | ES
          """)
  void findsCountries(String text, String codes) {
    assertThat(codes(text)).isEqualTo(codes.equals("-") ? "" : codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Georgia votes for its senators.            | ''
          Georgia votes. Its capital is Tbilisi.     | GE GE
          Korea makes chips.                         | ''
          Korea makes chips, Seoul says.             | KR KR
          """)
  void countsAnAmbiguousFormOnlyBesideASureOne(String text, String codes) {
    assertThat(codes(text)).isEqualTo(codes);
  }

  @Test
  void confirmsAnAmbiguousTitleFromTheBody() {
    assertThat(FINDER.find(Document.of("Georgia votes", "Queues stood in Tbilisi.")))
        .extracting(Mention::sentence)
        .containsExactly(0, 1);
  }

  @Test
  void saysWhereAMentionStands() {
    Document document = Document.of("China", "Not one.\nThe United\nStates’ view.");

    assertThat(FINDER.find(document))
        .containsExactly(
            new Mention(0, 0, 5, "country/CN", "China"),
            new Mention(2, 20, 33, "country/US", "United States"));
    assertThat(document.text().substring(20, 33)).isEqualTo("United\nStates");
  }

  @Test
  void findsWhatAConfigAdds() {
    Gazetteer gazetteer =
        Gazetteer.builtIn()
            .with(
                new Entity("project/power-of-siberia", "Power of Siberia"),
                List.of("Sila Sibiri", "China pipeline"));

    assertThat(
            MentionFinder.of(gazetteer)
                .find(
                    Document.of("", "Power of Siberia (Sila Sibiri), the China pipeline to China")))
        .extracting(Mention::entityId, Mention::surface)
        .containsExactly(
            tuple("project/power-of-siberia", "Power of Siberia"),
            tuple("project/power-of-siberia", "Sila Sibiri"),
            tuple("project/power-of-siberia", "China pipeline"),
            tuple("country/CN", "China"));
  }

  private static String codes(String text) {
    return String.join(
        " ",
        FINDER.find(Document.of("", text)).stream()
            .map(mention -> mention.entityId().replace("country/", ""))
            .toList());
  }
}
