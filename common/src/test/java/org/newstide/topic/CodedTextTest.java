package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gas, oil and coal rose.|. Gas , oil and coal rose .",
        "The Russia-Ukraine war in 2022.|. The Russia Ukraine war in # .",
        "China's gas|. China gas .",
        "MS. PSAKI:  We met. The talks ended.|. We met . The talks ended .",
        "Q:  Is gas up?|. Is gas up .",
        "JEAN-PIERRE: Gas is up.|. Gas is up .",
        "US: gas is up.|. US , gas is up .",
        "COVID-19: gas is up.|. COVID # , gas is up .",
        "GAS AT 10:30|. GAS AT # , # .",
        "Remember this: gas rose.|. Remember this , gas rose .",
        "See https://t.co/gas?x=1 for gas.|. See , for gas ."
      })
  void codesTellWordsNumbersAndMarks(String text, String words) {
    Texts texts = Texts.of(text);
    assertThat(texts.words(texts.codes().get(0))).isEqualTo(words);
  }

  @Test
  void wordsThatTheDictionaryLacksAreUnknown() {
    Texts texts = Texts.of("gas rose");
    assertThat(texts.words(CodedText.of("Gas rose", "gas rose", texts.dictionary())))
        .isEqualTo("? rose . gas rose .");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The US's and U.S.-China talks. United States|. The United States and United States China"
            + " talks . United States .",
        "America and Latin America. United States|. United States and Latin America . United States"
            + " .",
        "American gas in Burma. United States|. American gas in Burma . United States .",
        "Antigua & Barbuda's gas; Antigua and Barbuda|. Antigua and Barbuda gas , Antigua and"
            + " Barbuda .",
      })
  void namesOfACountryAreReadAsTheFirstOfThem(String text, String words) {
    Texts texts = Texts.of(text);
    assertThat(texts.words(texts.codes().get(0))).isEqualTo(words);
  }

  @Test
  void sentencesWithoutWordsFitIn() {
    Texts texts = Texts.of("a,b,c,d,e,f,g,h,i,j,k,l" + "\n\n!".repeat(9));
    assertThat(texts.codes().get(0)).endsWith(Dictionary.SENTENCE_END, Dictionary.SENTENCE_END);
  }

  @Test
  void codesGoThroughBytes() {
    int[] numbers = {0, 1, 127, 128, 300, 1 << 20, Integer.MAX_VALUE};
    assertThat(Ints.decode(Ints.encode(numbers))).isEqualTo(numbers);
    assertThat(Ints.decode(Ints.encode())).isEmpty();
  }
}
