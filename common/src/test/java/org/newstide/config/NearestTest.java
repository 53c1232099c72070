package org.newstide.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void findsWordsAtTheLeastDistance() {
    List<String> known = List.of("title", "min-words", "country/CN", "country/CA", "name");
    assertThat(Nearest.to("minWords", known)).containsExactly("min-words");
    assertThat(Nearest.to("min_words", known)).containsExactly("min-words");
    assertThat(Nearest.to("tilte", known)).containsExactly("title");
    assertThat(Nearest.to("TITLE", known)).containsExactly("title");
    assertThat(Nearest.to("country/cn", known)).containsExactly("country/CN");
    assertThat(Nearest.to("country/CH", known)).containsExactly("country/CA", "country/CN");
    assertThat(Nearest.to("banana", known)).isEmpty();
    assertThat(Nearest.to("", known)).isEmpty();
    assertThat(Nearest.to("x".repeat(100_000), known)).isEmpty();
  }
}
