package org.newstide.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigProblemsTest {

  @Test
  void allAreToldAtOnceInTheOrderOfTheFile() {
    String yaml =
        """
        corpus:
          nam: Typo
          sources:
            - format: jsnl
              fields: [title]
          languages: [english, en]
          min-words: -1
          earliest: 1900-02-30
          max-reject-share: 1.5
        warehouse:
          part: decade
          single-writer: yes
        perod: week
        time-zone: Europe/Berln
        themes:
          - id: Ties
            all-of: [country/CN, county/RU]
          - {id: a, any-of: [country/CN], within: page}
          - {id: a, all-of: [country/RU]}
          - title: No id
        tone: lexicon
        banana: 1
        """;
    assertThat(Configs.problems(yaml, "corpus.min-words=many", "tone=", "period"))
        .isEqualTo(
            """
            newstide.yaml:1: corpus.name: is required
            newstide.yaml:2: corpus.nam: is not a known key; the nearest is name
            newstide.yaml:4: corpus.sources[0].path: is required
            newstide.yaml:4: corpus.sources[0].format: is 'jsnl', must be jsonl, csv, tsv, parquet, \
            text, html, feed, warc; \
            the nearest is jsonl
            newstide.yaml:5: corpus.sources[0].fields: is a list, must be a group with keys of: \
            id, url, title, body, published, source, authors, agency, language
            newstide.yaml:6: corpus.languages[0]: is 'english', must be an ISO 639 code such as en
            newstide.yaml:8: corpus.earliest: is '1900-02-30', must be a date such as 2024-12-31
            newstide.yaml:9: corpus.max-reject-share: is '1.5', must be a number from 0 to 1
            newstide.yaml:10: warehouse.path: is required
            newstide.yaml:11: warehouse.part: is 'decade', must be year, month, auto
            newstide.yaml:12: warehouse.single-writer: is 'yes', must be true or false
            newstide.yaml:13: perod: is not a known key; the nearest is period
            newstide.yaml:14: time-zone: is 'Europe/Berln', must be a time zone such as UTC, \
            Europe/Berlin or +08:00; the nearest is Europe/Berlin
            newstide.yaml:16: themes[0].id: is 'Ties', must be words of a-z and 0-9 joined by hyphens
            newstide.yaml:17: themes[0].all-of[1]: is 'county/RU', must be the id of a known entity; \
            the nearest is country/RU
            newstide.yaml:18: themes[1].within: is 'page', must be sentence, paragraph, article
            newstide.yaml:19: themes[2].id: is 'a', as is that at newstide.yaml:18; \
            ids of themes must differ
            newstide.yaml:20: themes[3].id: is required
            newstide.yaml:21: tone: is 'lexicon', must be a group with keys of: scorer, targets
            newstide.yaml:22: banana: is not a known key; known here: \
            corpus, warehouse, period, time-zone, entities, themes, stories, topics, tone, trends
            --set tone=: has no value
            --set period: must be KEY=VALUE, such as corpus.min-words=5
            --set corpus.min-words=many: is 'many', must be a whole number, 0 or more""");
  }

  @Test
  void aProblemHasItsParts() {
    ConfigException e =
        catchThrowableOfType(
            ConfigException.class, () -> Configs.read(Configs.SMALL + "period: [day]\n"));
    assertThat(e.problems())
        .containsExactly(
            new Problem(
                new Place("newstide.yaml", 6), "period", "is a list, must be a single value"));
  }

  @Test
  void numbersMustBeWholeAndInRange() {
    String range = ", must be a whole number, 0 or more";
    for (String number : List.of("1.5", "0x10", "1_000", "'-1'", "99999999999", "1e3", "'１'")) {
      assertThat(Configs.problems(Configs.SMALL, "corpus.min-words=" + number)).endsWith(range);
    }
    assertThat(Configs.problems(Configs.SMALL, "corpus.max-reject-share=.nan"))
        .endsWith("is '.nan', must be a number from 0 to 1");
    assertThat(Configs.problems(Configs.SMALL, "corpus.max-reject-share=-1e9999"))
        .endsWith("must be a number from 0 to 1");
  }

  @Test
  void anEmptyValueIsNoDefault() {
    assertThat(Configs.problems(Configs.SMALL + "tone:\nperiod: ~\ntime-zone: ''\n"))
        .startsWith(
            """
            newstide.yaml:6: tone: has no value; leave the key out for its default
            newstide.yaml:7: period: has no value; leave the key out for its default
            newstide.yaml:8: time-zone: is '', must be a time zone""");
    assertThat(Configs.problems(Configs.SMALL.replace("Small", "' '")))
        .isEqualTo("newstide.yaml:2: corpus.name: is ' ', must be a text");
    assertThat(Configs.problems(Configs.SMALL, "corpus.sources=[]"))
        .endsWith("is a list of 0, must be of a length, 1 or more");
  }

  @Test
  void whatIsWrongWithAThemesIdIsToldOnce() {
    String yaml = Configs.SMALL + "themes: [{id: ''}, {id: ~}, {id: [a]}]\n";
    assertThat(Configs.problems(yaml).lines())
        .containsExactly(
            "newstide.yaml:6: themes[0].id: is '', must be a text",
            "newstide.yaml:6: themes[1].id: has no value; leave the key out for its default",
            "newstide.yaml:6: themes[2].id: is a list, must be a single value");
  }

  @Test
  void whatAThemeRefusesIsToldWithItsLine() {
    String yaml = Configs.SMALL + "themes:\n  - id: a\n    all-of: [country/CN, country/CN]\n";
    assertThat(Configs.problems(yaml))
        .isEqualTo("newstide.yaml:8: themes[0].all-of: lists country/CN twice");
  }

  @Test
  void aStopWordOfTwoWordsIsTold() {
    assertThat(Configs.problems(Configs.SMALL + "topics: {stop-words: [Congress, White House]}\n"))
        .isEqualTo(
            "newstide.yaml:6: topics.stop-words: 'White House' is not one word; a stop word has no"
                + " spaces and no hyphens");
  }

  @Test
  void aThemeThatNoTextCanMeetIsTold() {
    String yaml =
        Configs.SMALL
            + """
            entities:
              - {id: leader/a, names: [Ah], country: country/RU}
            themes:
              - {id: a, all-of: [capital/moscow], none-of: [country/RU]}
              - {id: b, all-of: [leader/a], none-of: [country/RU]}
              - {id: c, all-of: [country/RU], none-of: [leader/a, capital/moscow]}
            """;
    assertThat(Configs.problems(yaml).lines())
        .containsExactly(
            "newstide.yaml:9: themes[0]: theme a can find nothing: no text can meet"
                + " capital/moscow and {none-of: [country/RU]}",
            "newstide.yaml:10: themes[1]: theme b can find nothing: no text can meet"
                + " leader/a and {none-of: [country/RU]}");
  }

  @Test
  void aTextHasNoFields() {
    String text = Configs.SMALL.replace("a.jsonl", "a.txt") + "      format: text\n";
    String yaml = text.replace("warehouse: w\n", "") + "warehouse: w\n";
    assertThat(Configs.read(yaml).config().corpus().sources().get(0).fields()).isEmpty();
    assertThat(Configs.read(yaml).effective()).doesNotContain("fields");
    assertThat(Configs.problems(yaml, "corpus.sources[0].fields.title=headline"))
        .isEqualTo(
            "--set corpus.sources[0].fields.title=headline: corpus.sources[0].fields: there are none"
                + " in a file of format text; leave the key out, and say language and source in"
                + " defaults");
  }

  @Test
  void onlyCsvHasADelimiter() {
    String file = Configs.SMALL.replace("warehouse: w\n", "");
    assertThat(
            Configs.read(file + "      format: csv\n      delimiter: \";\"\nwarehouse: w\n")
                .config()
                .corpus()
                .sources()
                .get(0)
                .delimiter())
        .contains(";");
    assertThat(Configs.problems(file + "      delimiter: \";\"\nwarehouse: w\n"))
        .contains("delimiter: there is none to choose in a file of format jsonl");
    assertThat(
            Configs.problems(file + "      format: csv\n      delimiter: \";;\"\nwarehouse: w\n"))
        .contains("one character of ASCII that is no double quote");
  }

  @Test
  void whatIsWrongInANestedThemeIsToldWithItsLineAndTheNearestEntity() {
    String yaml =
        Configs.SMALL
            + """
            themes:
              - id: a
                all-of:
                  - {any-of: [country/CN, {all-of: [leader/vladimir-puttin]}]}
                  - {only: country/RV}
                  - {word: [gas]}
                  - {words: []}
                  - {words: ['!?']}
                  - {any-of: [country/CN], none-of: country/RU}
                  - [country/CN]
              - id: b
                all-of: [country/RU, {words: gas}]
                none-of: [{any-of: [{only: country/RU}, {words: [oil, gas]}]}]
              - id: c
                any-of: [country/RU, {none-of: country/CN}]
              - id: d
                none-of: country/CN
            """;
    assertThat(Configs.problems(yaml))
        .isEqualTo(
            """
            newstide.yaml:9: themes[0].all-of[0].any-of[1].all-of[0]: is 'leader/vladimir-puttin', \
            must be the id of a known entity; the nearest is leader/vladimir-putin
            newstide.yaml:10: themes[0].all-of[1].only: is 'country/RV', must be the id of a known \
            entity; the nearest are country/BV, country/CV, country/LV
            newstide.yaml:11: themes[0].all-of[2].word: is not a known key; the nearest is words
            newstide.yaml:12: themes[0].all-of[3].words: must list at least one
            newstide.yaml:13: themes[0].all-of[4].words: "!?" holds no word
            newstide.yaml:14: themes[0].all-of[5]: has the keys: any-of, none-of; must have one of: \
            entity, only, words, all-of, any-of, none-of
            newstide.yaml:15: themes[0].all-of[6]: is a list, must be an id or a group with one key of: \
            entity, only, words, all-of, any-of, none-of
            newstide.yaml:16: themes[1]: theme b can find nothing: no text can meet {words: [gas]} and \
            {none-of: [{any-of: [{only: country/RU}, {words: [oil, gas]}]}]}
            newstide.yaml:19: themes[2]: theme c also holds where nothing stands that it asks for; \
            a none-of in any-of does that
            newstide.yaml:21: themes[3]: theme d wants nothing: all-of or any-of must name an entity or \
            words""");
  }

  @Test
  void whatIsWrongWithAnEntityIsToldWithItsLine() {
    String yaml =
        Configs.SMALL
            + """
            entities:
              - {id: project/nord-stream, names: [Nord Stream, Nord-Stream], country: country/RU}
              - {id: project/nord-stream, names: [Nordstream]}
              - {id: nord stream, names: [NS]}
              - {id: project/a, names: []}
              - {id: project/b}
              - {id: project/c, names: [Ah, Kremlin]}
              - {id: project/d, names: [Nord Stream]}
              - {id: project/e, names: ['?!']}
              - {id: project/f, names: [F], country: country/ZZ}
              - {id: country/RU, name: Rus, names: [Rus]}
              - names: [G]
            themes:
              - {id: a, all-of: [project/nord-stream, project/a, project/nord-strem]}
            """;
    assertThat(Configs.problems(yaml))
        .isEqualTo(
            """
            newstide.yaml:8: entities[1].id: is 'project/nord-stream', as is that at newstide.yaml:7; \
            ids of entities must differ
            newstide.yaml:9: entities[2].id: is 'nord stream', must be of the form kind/code, such as \
            project/power-of-siberia
            newstide.yaml:10: entities[3].names: must list at least one
            newstide.yaml:11: entities[4].names: must list at least one
            newstide.yaml:12: entities[5].names: "Kremlin" is a name of government/kremlin already
            newstide.yaml:13: entities[6].names: "Nord Stream" is a name of project/nord-stream already
            newstide.yaml:14: entities[7].names: "?!" holds no word
            newstide.yaml:15: entities[8].country: is 'country/ZZ', must be the id of a country, \
            such as country/CN
            newstide.yaml:16: entities[9].name: country/RU is called Russia already; leave name out
            newstide.yaml:17: entities[10].id: is required
            newstide.yaml:19: themes[0].all-of[2]: is 'project/nord-strem', must be the id of a known \
            entity; the nearest is project/nord-stream""");
  }

  @Test
  void aKeyGivenTwiceIsToldWithBothLines() {
    assertThat(Configs.problems(Configs.SMALL + "warehouse: v\n"))
        .isEqualTo("newstide.yaml:6: warehouse: is given twice, first at newstide.yaml:5");
  }

  @Test
  void brokenYamlIsToldWithLineAndColumn() {
    assertThat(Configs.problems("corpus:\n  name: a\n\tb: c\n"))
        .startsWith(
            "newstide.yaml:3: cannot be read as YAML: column 1: found character '\\t(TAB)'");
    assertThat(Configs.problems("corpus: {name: a\nperiod: day\n"))
        .startsWith("newstide.yaml:2: cannot be read as YAML: column 7: ")
        .contains("while parsing a flow mapping, from line 1");
    assertThat(Configs.problems(Configs.SMALL + "---\na: b\n"))
        .startsWith("newstide.yaml:6: cannot be read as YAML: column 1: ");
    assertThat(Configs.problems("a: 1\nb: \u0007\n"))
        .isEqualTo("newstide.yaml:2: cannot be read as YAML: the character U+0007 is not allowed");
  }

  @Test
  void aFileWithoutKeysIsAnError() {
    String advice = "; it must start like: corpus:";
    assertThat(Configs.problems("")).isEqualTo("newstide.yaml: is empty" + advice);
    assertThat(Configs.problems("# nothing\n")).isEqualTo("newstide.yaml: is empty" + advice);
    assertThat(Configs.problems("- a\n"))
        .isEqualTo("newstide.yaml: is not a group of keys" + advice);
    assertThat(Configs.problems("corpus"))
        .isEqualTo("newstide.yaml: is not a group of keys" + advice);
  }

  @Test
  void aFileThatCannotBeReadIsAnError(@TempDir Path folder) {
    Path missing = folder.resolve("no.yaml");
    assertThatThrownBy(() -> Configs.READER.read(missing, List.of()))
        .isInstanceOf(ConfigException.class)
        .hasMessage(missing + ": there is no such file");
    assertThatThrownBy(() -> Configs.READER.read(folder, List.of()))
        .isInstanceOf(ConfigException.class)
        .hasMessage(folder + ": is a folder, must be a file");
    assertThatThrownBy(() -> Configs.READER.read("n", new byte[(1 << 20) + 1], List.of()))
        .hasMessage("n: is larger than 1 MiB");
    byte[] latin = "corpus:\n  name: M\u00fcnchen\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Configs.READER.read("n", latin, List.of()))
        .hasMessage("n:2: is not UTF-8 here");
    byte[] cut = new byte[] {'a', (byte) 0xC3};
    assertThatThrownBy(() -> Configs.READER.read("n", cut, List.of()))
        .hasMessage("n:1: is not UTF-8 here");
  }

  @Test
  void aVariableThatIsNotSetIsAnError() {
    assertThat(Configs.problems(Configs.SMALL.replace("a.jsonl", "${env:NOWHERE}/a")))
        .isEqualTo(
            "newstide.yaml:4: corpus.sources[0].path: is '${env:NOWHERE}/a', "
                + "but the environment has no variable 'NOWHERE'");
    assertThat(Configs.problems(Configs.SMALL, "corpus.min-words=${env:COUNT}"))
        .endsWith("is '${env:COUNT}', must be a whole number, 0 or more");
  }

  @Test
  void messagesDoNotShowWhatTheEnvironmentHolds() {
    String theme = "themes: [{id: '${env:BUCKET}', all-of: ['${env:BUCKET}']}]";
    assertThat(Configs.problems(Configs.SMALL + theme))
        .contains("is '${env:BUCKET}', must be words of a-z", "all-of[0]: is '${env:BUCKET}'")
        .doesNotContain("secret");
  }

  @Test
  void aFileCannotForgeLinesOfTheMessage() {
    assertThat(Configs.problems(Configs.SMALL + "\"x\\n\\u202Ey\": 1\nperiod: \"a\\nb\"\n"))
        .isEqualTo(
            """
            newstide.yaml:6: x y: is not a known key; known here: \
            corpus, warehouse, period, time-zone, entities, themes, stories, topics, tone, trends
            newstide.yaml:7: period: is 'a b', must be day, week, month, quarter, year""");
  }
}
