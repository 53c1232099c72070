package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.text.Document;

class MentionFinderTest {

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.builtIn());

  /** The codes of the countries that each text names, in order; of other entities, the ids. */
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
          Côte d’Ivoire, Cote d'Ivoire, N'Djamena, Türkiye   | CI CI capital/ndjamena TR
          In the South China Sea, the Morning Post said      | -
          New Mexico, New Jersey, Latin American, Native Americans | -
          The Washington Post on George Washington and Michael Jordan | -
          Washington asked Jordan                            | capital/washington JO
          The Congo and the Republic of the Congo            | CD CG
          he ate turkey off china, polished it and gave us chad | -
          MOSCOW AND BEIJING SIGN; US AND U.S. SILENT        | capital/moscow capital/beijing US
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
          Georgia votes. Its capital is Tbilisi.     | GE capital/tbilisi
          Korea makes chips.                         | ''
          Korea makes chips, Seoul says.             | KR capital/seoul
          Xi spoke in Vienna.                        | ''
          Xi spoke to Chinese officials.             | leader/xi-jinping CN
          Xi spoke. Wang Yi listened.                | leader/xi-jinping leader/wang-yi
          Vienna calls on the Austrian police.       | capital/vienna AT
          Johnson left London.                       | capital/london
          Boris Johnson left. Johnson has a car.     | leader/boris-johnson leader/boris-johnson
          Mark Rutte spoke for the Netherlands.      | NL
          Prime Minister Mark Rutte. Mark Rutte.     | leader/mark-rutte leader/mark-rutte
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Putin met Xi Jinping.               | leader/vladimir-putin leader/xi-jinping
          Zelenskyy, Zelenskiy and Zelensky   | leader/volodymyr-zelensky leader/volodymyr-zelensky leader/volodymyr-zelensky
          Vladimir V. Putin; Joseph R. Biden, Jr. | leader/vladimir-putin leader/joe-biden
          Erdoğan, Viktor Orban and Vučić     | leader/recep-tayyip-erdogan leader/viktor-orban leader/aleksandar-vucic
          Jill Biden and Hunter Biden         | ''
          Theresa May left in May             | leader/theresa-may
          The Kremlin and the White House     | government/kremlin government/white-house
          the New York State Department of Health; the State Department | government/us-state-department
          NATO, Nato and the U.N.; it is who they are | organisation/nato organisation/nato organisation/un
          KIM JONG UN MEETS MOON JAE-IN       | leader/kim-jong-un leader/moon-jae-in
          """)
  void findsWhatIsNoCountry(String text, String ids) {
    assertThat(codes(text)).isEqualTo(ids);
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
                new EntityNames(
                    "project/power-of-siberia",
                    null,
                    List.of("Power of Siberia", "Sila Sibiri", "China pipeline"),
                    null));

    assertThat(
            new MentionFinder(gazetteer)
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
