package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AddressesTest {

  @Test
  void wordsThatMostlyEndASentenceByThemselvesAreNoTerms() {
    Texts texts =
        Texts.of(
            "Thanks, Karine. What of gas, Karine? Karine answered.",
            "She spoke in Glasgow, Scotland. Scotland votes. Scotland waits. Scotland wins.",
            "No. Gas. He came in peace.");
    LongCounts counts = new LongCounts();
    for (int i = 0; i < Addresses.LEAST; i++) {
      texts.codes().forEach(codes -> Addresses.count(codes, texts.dictionary(), counts));
    }
    Addresses addresses = new Addresses(counts);
    assertThat(is("Karine", addresses, texts)).isTrue();
    assertThat(is("Scotland", addresses, texts)).isFalse();
    assertThat(is("gas", addresses, texts)).isFalse();
    assertThat(is("peace", addresses, texts)).isFalse();
  }

  @Test
  void aFewPlacesShowNothing() {
    Texts texts = Texts.of("Thanks, Karine.");
    LongCounts counts = new LongCounts();
    for (int i = 1; i < Addresses.LEAST; i++) {
      Addresses.count(texts.codes().get(0), texts.dictionary(), counts);
    }
    assertThat(is("Karine", new Addresses(counts), texts)).isFalse();
  }

  private static boolean is(String word, Addresses addresses, Texts texts) {
    return addresses.has(texts.dictionary().key(texts.dictionary().code(word)));
  }
}
