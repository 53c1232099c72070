package org.newstide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {

  private static final String GERMAN = "Die Minister trafen sich am Dienstag in Peking.";

  private static final String ENGLISH = "The ministers met in Beijing on Tuesday. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The ministers met in Beijing on Tuesday and spoke about the price of gas.
          de | Die Minister trafen sich am Dienstag in Peking und sprachen über Gas.
          fr | Les ministres se sont rencontrés mardi à Pékin et ont parlé du prix du gaz.
          es | Los ministros se reunieron el martes en Pekín y hablaron del precio del gas.
          ru | Министры встретились во вторник в Пекине и говорили о цене на газ.
          uk | Міністри зустрілися у вівторок у Пекіні та говорили про ціну на газ.
          bg | Министрите се срещнаха във вторник в Пекин и говориха за цената на газа.
          zh | 部长们星期二在北京会面，讨论了天然气的价格。
          ja | 閣僚らは火曜日に北京で会談し、ガスの価格について話し合った。
          ar | اجتمع الوزراء يوم الثلاثاء في بكين وتحدثوا عن سعر الغاز.
          fa | وزیران روز سه‌شنبه در پکن دیدار کردند و درباره قیمت گاز گفتگو کردند.
          no | Ministrene møttes i Beijing på tirsdag og snakket om prisen på gass.
          """)
  void aSentenceTellsItsLanguage(String language, String sentence) {
    assertThat(LanguageIdentifier.identify(sentence)).contains(language);
    assertThat(LanguageIdentifier.identify(sentence, "en")).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "12:30 – 14:00", "!?", "\uD800", "😀"})
  void whatHasNoLettersTellsNothing(String text) {
    assertThat(LanguageIdentifier.identify(text)).isEmpty();
    assertThat(LanguageIdentifier.identify(text, "de")).isEqualTo("de");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xi meets Putin", "Macron in Kyiv", "Putin in Teheran", "Brexit"})
  void aFewWordsDoNotOverruleWhatIsSaid(String title) {
    assertThat(LanguageIdentifier.identify(title, "en")).isEqualTo("en");
  }

  @Test
  void aWrongTagIsOverruledAndAnUnknownOneStands() {
    assertThat(LanguageIdentifier.identify(GERMAN, "es")).isEqualTo("de");
    assertThat(LanguageIdentifier.identify(GERMAN, "xx")).isEqualTo("xx");
  }

  @Test
  void theBeginningDecides() {
    String beginning = (GERMAN + " ").repeat(7);
    assertThat(beginning.length()).isGreaterThan(LanguageIdentifier.BEGINNING);

    assertThat(LanguageIdentifier.identify(beginning + ENGLISH.repeat(1000))).contains("de");
  }

  @Test
  void aLongBeginningDecidesAgainstWhatIsSaid() {
    String beginning = (GERMAN + " ").repeat(7);
    String longer = GERMAN.repeat(LanguageIdentifier.LONG_BEGINNING / GERMAN.length() + 1);

    assertThat(LanguageIdentifier.identify(beginning + ENGLISH.repeat(1000), "en")).isEqualTo("en");
    assertThat(LanguageIdentifier.identify(longer + ENGLISH.repeat(1000), "en")).isEqualTo("de");
  }
}
