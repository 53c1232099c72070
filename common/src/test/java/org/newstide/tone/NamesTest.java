package org.newstide.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newstide.text.Token;
import org.newstide.text.Tokenizer;

class NamesTest {

  private static List<String> inNames(String text) {
    List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
    Names names = Names.of(text, tokens);
    return IntStream.range(0, tokens.size())
        .filter(names::holds)
        .mapToObj(at -> tokens.get(at).text())
        .toList();
  }

  @Test
  void capitalisedWordsWithinASentenceAreNames() {
    assertThat(inNames("She runs the Justice Department in nearby Washington."))
        .containsExactly("Justice", "Department", "Washington");
  }

  @Test
  void firstWordOfSentenceOrQuotationIsNone() {
    assertThat(inNames("Good news arrived today, and she said: “Great news arrived.”")).isEmpty();
  }

  @Test
  void wordsAllInCapitalsAreNone() {
    assertThat(inNames("They called the whole thing GREAT news.")).isEmpty();
  }

  @Test
  void titleCaseHidesNames() {
    assertThat(inNames("Markets Rejoice as Peace Deal Is Signed in Geneva")).isEmpty();
  }
}
