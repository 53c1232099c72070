package org.newstide.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newstide.entity.Gazetteer;

class EffectiveYamlTest {

  @Test
  void hasAllDefaultsInAFixedOrder() {
    assertThat(Configs.read(Configs.SMALL + "themes: [{all-of: country/CN, id: ties}]").effective())
        .isEqualTo(
            """
            corpus:
              name: Small
              sources:
              - path: a.jsonl
                format: jsonl
                fields:
                  url: url
                  title: title
                  body: body
                  published: published
                defaults: {}
                optional: false
              languages:
              - en
              min-words: 3
              earliest: '1900-01-01'
              max-reject-share: 0.5
            warehouse:
              path: w
              part: auto
              single-writer: false
              keep-releases: 10
              keep-days: 7
            period: month
            time-zone: UTC
            entities: []
            themes:
            - id: ties
              title: ties
              all-of:
              - country/CN
              any-of: []
              none-of: []
              within: sentence
            stories:
              window-days: 14
            topics:
              count: '50'
              trainer: spectral
              seed: 1
              min-stories: 5
              max-share: 0.4
              stop-words: []
              seeds: {}
              names: {}
            tone:
              scorer: lexicon
              targets: []
            trends:
              min-source-articles: 10
              max-sources: 50
            """);
  }

  @Test
  void writesIdsAsTheyAreAndNestedConditionsInGroups() {
    String yaml =
        Configs.SMALL
            + "themes: [{id: a, all-of: [{entity: country/CN}, {words: [gas, '${env:BUCKET}']},"
            + " {any-of: [country/RU, {only: country/IN}]}]}]\n"
            + "entities: [{id: project/x, names: X}]";
    ConfigFile file = Configs.read(yaml);
    assertThat(file.effective())
        .contains(
            """
              all-of:
              - country/CN
              - words:
                - gas
                - ${env:BUCKET}
              - any-of:
                - country/RU
                - only: country/IN
              any-of: []
            """,
            """
            entities:
            - id: project/x
              names:
              - X
            """);
    assertThat(Configs.read(file.effective())).isEqualTo(file);
  }

  @Test
  void isAConfigOfTheSameMeaning() {
    ConfigFile file = Configs.read(Configs.GOOD, "warehouse=${env:BUCKET}/w", "corpus.name='no'");
    assertThat(Configs.read(file.effective())).isEqualTo(file);
  }

  @Test
  void digestIsTheSameForTheSameMeaning() {
    String other =
        """
        # the same, written another way
        tone:
          scorer: "lexicon"
          targets: []
        time-zone: UTC
        warehouse: {part: auto, path: 'w', single-writer: false}
        corpus:
          max-reject-share: +5e-1
          languages: en
          sources: [{fields: {title: title}, path: a.jsonl, defaults: {}}]
          name: >-
            Small
        """;
    assertThat(Configs.read(other).digest())
        .isEqualTo(Configs.read(Configs.SMALL).digest())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void digestIsAnotherForAnotherMeaning() {
    String digest = Configs.read(Configs.SMALL).digest();
    for (String set : List.of("period=day", "warehouse.single-writer=true", "corpus.name=X")) {
      assertThat(Configs.read(Configs.SMALL, set).digest()).isNotEqualTo(digest);
    }
  }

  @Test
  void digestDoesNotDependOnHowLongReleasesAreKept() {
    assertThat(
            Configs.read(Configs.SMALL, "warehouse.keep-days=30", "warehouse.keep-releases=2")
                .digest())
        .isEqualTo(Configs.read(Configs.SMALL).digest());
  }

  @Test
  void digestDoesNotDependOnTheEnvironment() {
    byte[] yaml = Configs.SMALL.replace("a.jsonl", "${env:X}").getBytes(StandardCharsets.UTF_8);
    assertThat(List.of("one", "two"))
        .extracting(value -> new ConfigReader(Gazetteer.builtIn(), name -> Optional.of(value)))
        .extracting(reader -> reader.read("n.yaml", yaml, List.of()).digest())
        .satisfies(digests -> assertThat(digests.get(0)).isEqualTo(digests.get(1)));
  }

  @Test
  void theDigestOfGroupsChangesWithTheseAlone() {
    List<String> keys = List.of("themes", "trends");
    String theme = "themes: [{id: ties, all-of: country/CN}]\n";
    String digest = Configs.read(Configs.SMALL + theme).digest(keys);
    for (String set :
        List.of("period=week", "topics.count=3", "corpus.name=Other", "warehouse=v")) {
      assertThat(Configs.read(Configs.SMALL + theme, set).digest(keys)).isEqualTo(digest);
    }
    for (String set : List.of("themes[0].title=Other", "trends.max-sources=51", "themes=[]")) {
      assertThat(Configs.read(Configs.SMALL + theme, set).digest(keys)).isNotEqualTo(digest);
    }
    assertThatThrownBy(() -> Configs.read(Configs.SMALL).digest(List.of("theme")))
        .hasMessage("a config has no key theme");
  }
}
