package org.newstide.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newstide.entity.Condition;
import org.newstide.entity.Group;
import org.newstide.entity.Scope;
import org.newstide.entity.Words;

class SetOptionTest {

  @Test
  void goesOverTheFileAndTheDefaults() {
    Config config =
        Configs.read(
                Configs.GOOD,
                "corpus.min-words=9",
                "corpus.max-reject-share=.25",
                "corpus.languages=[en, fr]",
                "corpus.sources[0].path=b.jsonl",
                "corpus.sources[0].fields.title=head.line",
                "themes[1].within=article",
                "themes[1].none-of[1]=country/RU",
                "themes[0]={title: Ties}")
            .config();
    assertThat(config.corpus().minWords()).isEqualTo(9);
    assertThat(config.corpus().maxRejectShare()).isEqualTo(0.25);
    assertThat(config.corpus().languages()).containsExactly("en", "fr");
    assertThat(config.corpus().sources().get(0).path()).isEqualTo("b.jsonl");
    Source.Fields fields = config.corpus().sources().get(0).fields().orElseThrow();
    assertThat(fields.title()).isEqualTo("head.line");
    assertThat(fields.body()).isEqualTo("text");
    assertThat(config.themes().get(1).within()).isEqualTo(Scope.ARTICLE);
    assertThat(config.themes().get(1).noneOf())
        .isEqualTo(Condition.named("country/US", "country/RU"));
    assertThat(config.themes().get(0).title()).isEqualTo("Ties");
    assertThat(config.themes().get(0).within()).isEqualTo(Scope.PARAGRAPH);
  }

  @Test
  void replacesAnEntryOfATheme() {
    Config config =
        Configs.read(
                Configs.GOOD,
                "themes[0].all-of[1]={words: [gas]}",
                "themes[1].any-of[0]={any-of: [country/CN, country/RU]}",
                "themes[1].any-of[0].any-of[1]={only: country/KZ}")
            .config();
    assertThat(config.themes().get(0).allOf())
        .containsExactly(new Condition.Named("country/CN"), new Words(List.of("gas")));
    assertThat(config.themes().get(1).anyOf().get(0))
        .isEqualTo(
            new Group.AnyOf(
                List.of(new Condition.Named("country/CN"), new Condition.Only("country/KZ"))));
  }

  @Test
  void laysAKeyOverAShortForm() {
    assertThat(Configs.read(Configs.SMALL, "warehouse.part=month").config().warehouse())
        .isEqualTo(new Config.Warehouse("w", Config.Warehouse.Part.MONTH, false, 10, 7));
    assertThat(
            Configs.read(Configs.SMALL, "warehouse.part=year", "warehouse=v").config().warehouse())
        .isEqualTo(new Config.Warehouse("v", Config.Warehouse.Part.YEAR, false, 10, 7));
  }

  @Test
  void theLastOfTheSameKeyWins() {
    assertThat(Configs.read(Configs.SMALL, "period=day", "period=year"))
        .isEqualTo(Configs.read(Configs.SMALL, "period=year"));
  }

  @Test
  void anOptionMendsWhatTheFileGetsWrong() {
    assertThat(Configs.read(Configs.SMALL + "period: decade", "period=day"))
        .isEqualTo(Configs.read(Configs.SMALL, "period=day"));
    assertThat(Configs.read(Configs.SMALL.replace("warehouse: w", ""), "warehouse.path=w"))
        .isEqualTo(Configs.read(Configs.SMALL));
  }

  @Test
  void aListGrowsByOneEntryAtATime() {
    String next = "corpus.sources[1].path=b";
    assertThat(Configs.read(Configs.SMALL, next).config().corpus().sources()).hasSize(2);
    assertThat(Configs.problems(Configs.SMALL, "corpus.sources[2].path=b"))
        .isEqualTo("--set corpus.sources[2].path=b: there is no [2]: the list ends before [1]");
  }

  @Test
  void problemsNameTheOption() {
    assertThat(
            Configs.problems(
                Configs.SMALL,
                "corpus.min-word=5",
                "period=[day",
                "corpus={min-words: x}",
                "corpus.name.first=a",
                "themes[0].title=a"))
        .isEqualTo(
            """
            --set period=[day: cannot be read as YAML: column 5: expected ',' or ']', but got <stream end> \
            (while parsing a flow sequence, from line 1)
            --set corpus.min-word=5: is not a known key; the nearest is min-words
            --set corpus.name.first=a: corpus.name: is a group of keys, must be a single value
            --set corpus={min-words: x}: corpus.min-words: is 'x', must be a whole number, 0 or more
            --set themes[0].title=a: themes[0].id: is required""");
  }

  @Test
  void aKeyMustBeWellFormed() {
    for (String set :
        List.of("", "=1", "a", ".a=1", "a.=1", "a..b=1", "a[x]=1", "a[0=1", "a]=1", "[0]=1")) {
      assertThat(Configs.problems(Configs.SMALL, set))
          .isEqualTo("--set " + set + ": must be KEY=VALUE, such as corpus.min-words=5");
    }
  }
}
