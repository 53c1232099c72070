package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.topic.StopWords.Role;

final class StopWordsTest {

  @ParameterizedTest
  @CsvSource({
    "The, NEVER",
    "said, NEVER",
    "Monday, NEVER",
    "don’t, NEVER",
    "we've, NEVER",
    "I'd, NEVER",
    "a.m., NEVER",
    "x, NEVER",
    "2022, NEVER",
    "19th, NEVER",
    "of, INSIDE",
    "World, ALONE",
    "Photo, ALONE",
    "Putin, TERM",
    "G7, TERM",
    "U.K., TERM",
    "US, TERM",
    "U.S., TERM",
    "us, NEVER",
    "WHO, TERM",
    "who, NEVER",
    "O'Neill, TERM",
    "Île, TERM"
  })
  void whatAWordIsToTopics(String word, Role role) {
    assertThat(new StopWords(List.of()).role(StopWords.key(word))).isEqualTo(role);
  }

  @Test
  void usersAddTheirOwn() {
    StopWords words = new StopWords(List.of("Gazprom"));
    assertThat(words.role(StopWords.key("GAZPROM"))).isEqualTo(Role.NEVER);
    assertThat(words.role(StopWords.key("pipeline"))).isEqualTo(Role.TERM);
  }

  @Test
  void formsOfAWordShareItsKey() {
    assertThat(StopWords.key("U.K.")).isEqualTo(StopWords.key("UK")).isEqualTo("uk");
    assertThat(StopWords.key("U.S.")).isEqualTo(StopWords.key("US")).isNotEqualTo("us");
    assertThat(StopWords.key("GAS")).isEqualTo("gas");
    assertThat(StopWords.key("IRAN")).as("in any locale").isEqualTo("iran");
  }
}
