package org.newstide.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.entity.Condition;
import org.newstide.entity.Scope;
import org.newstide.entity.Theme;
import org.newstide.trend.Period;

class ConfigReaderTest {

  @Test
  void readsWhatTheFileSays() {
    Config config = Configs.read(Configs.GOOD).config();
    assertThat(config.corpus().name()).isEqualTo("White House statements");
    assertThat(config.corpus().minWords()).isEqualTo(5);
    Source source = config.corpus().sources().get(0);
    assertThat(source.path()).isEqualTo("articles/*.jsonl.gz");
    assertThat(source.fields().orElseThrow().body()).isEqualTo("text");
    assertThat(source.fields().orElseThrow().id()).contains("id");
    assertThat(source.defaults().language()).contains("en");
    assertThat(config.corpus().sources().get(1).optional()).isTrue();
    assertThat(config.warehouse().path()).isEqualTo("target/warehouse");
    assertThat(config.period()).isEqualTo(Period.WEEK);
    assertThat(config.themes().get(0).allOf())
        .isEqualTo(Condition.named("country/CN", "country/RU"));
    assertThat(config.themes().get(0).within()).isEqualTo(Scope.PARAGRAPH);
    assertThat(config.tone().targets()).containsExactly("country/CN");
  }

  @Test
  void fillsInDefaults() {
    Config config =
        Configs.read(Configs.SMALL + "themes: [{id: x, all-of: [country/CN]}]").config();
    assertThat(config.corpus())
        .isEqualTo(
            new Config.Corpus(
                "Small",
                List.of(
                    new Source(
                        "a.jsonl",
                        Source.Format.JSONL,
                        Optional.empty(),
                        Optional.of(
                            new Source.Fields(
                                Optional.empty(),
                                "url",
                                "title",
                                "body",
                                "published",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        new Source.Defaults(Optional.empty(), Optional.empty()),
                        false)),
                List.of("en"),
                3,
                LocalDate.of(1900, 1, 1),
                0.5));
    assertThat(config.warehouse())
        .isEqualTo(new Config.Warehouse("w", Config.Warehouse.Part.AUTO, false, 10, 7));
    assertThat(config.period()).isEqualTo(Period.MONTH);
    assertThat(config.timeZone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(config.tone()).isEqualTo(new Config.Tone(Config.Tone.Scorer.LEXICON, List.of()));
    assertThat(config.themes())
        .containsExactly(
            new Theme(
                "x", "x", Condition.named("country/CN"), List.of(), List.of(), Scope.SENTENCE));
  }

  @Test
  void shortFormsAreTheSameAsLongOnes() {
    assertThat(Configs.read("warehouse: {path: w}\n" + Configs.SMALL.replace("warehouse: w\n", "")))
        .isEqualTo(Configs.read(Configs.SMALL));
    assertThat(Configs.read(Configs.GOOD).config().themes().get(1).noneOf())
        .isEqualTo(Condition.named("country/US"));
  }

  @Test
  void wordsThatYamlTakesForOtherThingsStayTexts() {
    Config config =
        Configs.read(Configs.SMALL, "corpus.name=2024-01-01", "corpus.languages=[no]").config();
    assertThat(config.corpus().name()).isEqualTo("2024-01-01");
    assertThat(config.corpus().languages()).containsExactly("no");
  }

  @Test
  void aliasesStandForWhatTheyName() {
    String yaml =
        Configs.SMALL
            + """
            themes:
              - {id: a, all-of: &both [country/CN, country/RU]}
              - {id: b, any-of: *both}
            """;
    assertThat(Configs.read(yaml).config().themes().get(1).anyOf())
        .isEqualTo(Condition.named("country/CN", "country/RU"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFile() {
    assertThat(Configs.read("\uFEFF" + Configs.SMALL)).isEqualTo(Configs.read(Configs.SMALL));
  }

  @Test
  void textsTakeValuesFromTheEnvironmentAndTheEffectiveConfigDoesNotShowThem() {
    ConfigFile file = Configs.read(Configs.SMALL, "warehouse=${env:BUCKET}/w");
    assertThat(file.config().warehouse().path()).isEqualTo("s3a://secret/w");
    assertThat(file.effective()).contains("path: ${env:BUCKET}/w").doesNotContain("secret");
  }

  @Test
  void sourcesAreRelativeToTheFile(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("newstide.yaml"), Configs.SMALL);
    ConfigFile local = Configs.READER.read(path, List.of());
    assertThat(local.name()).isEqualTo(path.toString());
    assertThat(local.resolve("../a.jsonl")).isEqualTo("file:" + folder + "/../a.jsonl");
    assertThat(local.resolve("/data/*.gz")).isEqualTo("/data/*.gz");
    assertThat(local.resolve("s3a://b/a")).isEqualTo("s3a://b/a");

    byte[] content = Configs.SMALL.getBytes(StandardCharsets.UTF_8);
    assertThat(Configs.READER.read("s3a://b/conf/n.yaml", content, List.of()).resolve("a"))
        .isEqualTo("s3a://b/conf/a");
    assertThat(Configs.READER.read("n.yaml", content, List.of()).resolve("a")).isEqualTo("a");
  }
}
