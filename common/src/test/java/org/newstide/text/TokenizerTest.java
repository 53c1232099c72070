package org.newstide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          China and Russia met.        | China and Russia met
          China-Russia ties            | China Russia ties
          China's and Xi’s plans       | China and Xi plans
          the U.S.'s and G7’s          | the U.S. and G7
          the 1990's, 1,500 and 3.5    | the 1990 1,500 and 3.5
          don't                        | don't
          N'Djamena, Côte d’Ivoire     | N'Djamena Côte d’Ivoire
          U.S.-China, U.S, a.m. and D.C. | U.S. China U.S a.m. and D.C.
          the Americans' own           | the Americans own
          end. Begin                   | end Begin
          """)
  void splitsWords(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" ", -1));
  }

  @Test
  void keepsTheOrderAndPlaceOfWords() {
    assertThat(Tokenizer.tokens("On Xi’s: U.S.!", 3, 14))
        .containsExactly(new Token(3, 5, "Xi"), new Token(9, 13, "U.S."));
  }

  @Test
  void startsNoWordWithTheMarkThatFollowsAnEmoji() {
    assertThat(words("❤️American")).containsExactly("American");
  }

  @Test
  void keepsCombiningMarksInTheirWord() {
    assertThat(words("Co\u0302te d'Ivoire")).containsExactly("Co\u0302te", "d'Ivoire");
  }

  @Test
  void everyWordStandsWhereItSaysAndNoLetterIsLost() {
    long seed = 7;
    Random random = new Random(seed);
    String alphabet = "aB1.'’s-,  \n\u00a0é😀U.S";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int end = 0;
      for (Token token : Tokenizer.tokens(text.toString(), 0, text.length())) {
        assertThat(text.substring(token.start(), token.end()))
            .as("seed %d, text <%s>", seed, text)
            .isEqualTo(token.text());
        assertThat(letters(text.substring(end, token.start())))
            .as("seed %d, text <%s>", seed, text)
            .matches("[sS]?");
        end = token.end();
      }
    }
  }

  private static String letters(String gap) {
    return gap.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text, 0, text.length()).stream().map(Token::text).toList();
  }
}
