package org.newstide.tone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newstide.text.Token;
import org.newstide.text.Tokenizer;

class ToneLexiconTest {

  private static List<String> lines(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ToneLexicon.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ToneLexicon.VALENCES, ToneLexicon.NEWS_VALENCES, ToneLexicon.CUES})
  void sectionsAreSorted(String file) throws IOException {
    List<String> section = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.isEmpty() || line.startsWith("#")) {
        assertThat(section).isSorted();
        section.clear();
      } else {
        section.add(line.substring(0, line.indexOf('\t')));
      }
    }
    assertThat(section).isNotEmpty().isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {ToneLexicon.VALENCES, ToneLexicon.NEWS_VALENCES, ToneLexicon.CUES})
  void phrasesAreWordsAsTheTokenizerCutsThem(String file) {
    assertThat(ToneLexicon.rows(file).keySet())
        .allSatisfy(
            phrase ->
                assertThat(
                        Tokenizer.tokens(phrase, 0, phrase.length()).stream()
                            .map(Token::text)
                            .collect(joining(" "))
                            .toLowerCase(Locale.ROOT))
                    .isEqualTo(phrase));
  }

  @ParameterizedTest
  @ValueSource(strings = {ToneLexicon.VALENCES, ToneLexicon.NEWS_VALENCES})
  void valencesAreFromMinusFourToFour(String file) {
    assertThat(ToneLexicon.rows(file).values())
        .allSatisfy(valence -> assertThat(Double.parseDouble(valence)).isBetween(-4.0, 4.0));
  }

  @Test
  void lexiconCarriesItsLicence() throws IOException {
    assertThat(lines(ToneLexicon.VALENCES))
        .contains("# The MIT License (MIT)", "# Copyright (c) 2016 C.J. Hutto");
  }

  @Test
  void laterFilesWin() {
    PhraseTable table = ToneLexicon.load();
    assertThat(table.longest(new String[] {"great"}, 0).cue().valence()).isEqualTo(3.1);
    assertThat(table.longest(new String[] {"united"}, 0).cue().valence()).isZero();
    assertThat(table.longest(new String[] {"no"}, 0).cue()).isEqualTo(Cue.NEGATION);
  }

  @Test
  void newsValencesSayWhatNoOtherFileSays() {
    var valences = ToneLexicon.rows(ToneLexicon.VALENCES);
    var cues = ToneLexicon.rows(ToneLexicon.CUES).keySet();
    assertThat(ToneLexicon.rows(ToneLexicon.NEWS_VALENCES))
        .allSatisfy(
            (phrase, valence) -> {
              assertThat(cues).doesNotContain(phrase);
              assertThat(Double.parseDouble(valence))
                  .isNotEqualTo(Double.parseDouble(valences.getOrDefault(phrase, "9")));
            });
  }

  @Test
  void everyRoleHasItsWords() {
    assertThat(ToneLexicon.rows(ToneLexicon.CUES).values())
        .contains("negation", "shortfall", "relief", "stronger", "weaker", "contrast", "concession")
        .contains("boundary", "none");
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> ToneLexicon.rows("absent.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("absent.tsv");
  }
}
