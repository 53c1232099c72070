package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

  private final Texts texts =
      Texts.of(
          "Gas and gas and GAS for Moscow", "gas in Moscow", "gas, wheat and MOSCOW", "gas wheat");

  @Test
  void aTermIsShownAsMostStoriesWriteIt() {
    assertThat(terms(1, 4)).containsExactly("gas 4", "Moscow 3", "wheat 2");
  }

  @Test
  void termsInTooFewOrTooManyStoriesAreNone() {
    assertThat(terms(3, 4)).containsExactly("gas 4", "Moscow 3");
    assertThat(terms(2, 3)).containsExactly("Moscow 3", "wheat 2");
    assertThat(terms(5, 9)).isEmpty();
  }

  @Test
  void aTermWhoseFormsAreAllRareIsWrittenAsItsMostFrequentForm() {
    LongCounts counts = new LongCounts();
    texts.codes().forEach(codes -> Vocabulary.count(codes, texts.reader(), counts));
    LongCounts pruned = new LongCounts();
    counts.keys().filter(key -> key > 0).forEach(key -> pruned.add(key, counts.count(key)));
    assertThat(terms(new Vocabulary(texts.reader(), pruned, 1, 4)))
        .containsExactly("gas 4", "Moscow 3", "wheat 2");
  }

  @Test
  void countsOfATextAreByTermAscending() {
    assertThat(texts.vocabulary(1, 4).counts(texts.codes().get(0))).containsExactly(0, 3, 1, 1);
    assertThat(texts.vocabulary(3, 3).counts(texts.codes().get(3))).isEmpty();
  }

  private String[] terms(long least, long most) {
    return terms(texts.vocabulary(least, most));
  }

  private static String[] terms(Vocabulary vocabulary) {
    return IntStream.range(0, vocabulary.size())
        .mapToObj(term -> vocabulary.text(term) + " " + vocabulary.stories(term))
        .toArray(String[]::new);
  }
}
