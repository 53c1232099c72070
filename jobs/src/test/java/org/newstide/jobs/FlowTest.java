package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.newstide.config.ConfigFile;
import org.newstide.config.ConfigReader;
import org.newstide.entity.Gazetteer;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Release.Content;
import org.newstide.jobs.spark.Release.Maker;
import org.newstide.jobs.spark.Releases;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;

/** What follows from what, and what a release made by single stages says of it. */
final class FlowTest {

  @Test
  void aStageReadsWhatStagesBeforeItWrite() {
    Set<Table> written = new HashSet<>();
    for (Stage stage : Pipeline.STAGES) {
      assertThat(stage.reads()).as(stage.name()).isSubsetOf(written);
      for (Table table : stage.writes()) {
        assertThat(written.add(table))
            .as("%s alone writes %s", stage.name(), table.name())
            .isTrue();
      }
    }
  }

  @Test
  void aRunWritesWhatTheSingleStagesWrite() {
    assertThat(Flow.written(Pipeline.RUN)).isEqualTo(Flow.tables());
  }

  @Test
  void everythingIsMadeFromArticles() {
    assertThat(Flow.madeFrom(Pipeline.INGEST.writes()))
        .doesNotContainAnyElementsOf(Pipeline.INGEST.writes())
        .hasSize(Flow.tables().size() - Pipeline.INGEST.writes().size());
    assertThat(Flow.madeFrom(List.of(Tables.THEME_ARTICLES)))
        .contains(Tables.COVERAGE_TRENDS)
        .doesNotContain(Tables.TONES, Tables.STORIES);
    assertThat(Flow.madeFrom(List.of(Tables.COVERAGE_TRENDS))).isEmpty();
  }

  @Test
  void theCommandToRunFirstIsTheFirstThatIsMissing() throws IOException {
    assertThatThrownBy(() -> require(Optional.empty()))
        .hasMessageMatching(
            "trends needs the table articles, and file:\\S+ holds no release yet: "
                + "run newstide ingest CONFIG first, or newstide run CONFIG for all");
    assertThatThrownBy(() -> require(release(Set.of("stories", "tones"), Set.of())))
        .hasMessage(
            "trends needs the table stories, which release 3 lacks:"
                + " run newstide stories CONFIG first, or newstide run CONFIG for all");
    assertThatThrownBy(() -> require(release(Set.of(), Set.of("theme_articles", "tones"))))
        .hasMessage(
            "trends needs the table theme_articles, which is older in release 3 than what it is made from: "
                + "run newstide mentions CONFIG first, or newstide run CONFIG for all");
    Optional<Release> whole = release(Set.of(), Set.of());
    assertThat(require(whole)).isEqualTo(whole.orElseThrow());
  }

  @Test
  void whatIsMadeFromChangedRowsIsOutdatedUntilItIsMadeAnew() {
    Optional<Release> whole = release(Set.of(), Set.of());
    SortedMap<String, Content> tables = new TreeMap<>(whole.orElseThrow().tables());
    assertThat(NextRelease.outdated(whole, List.of(Pipeline.MENTIONS), tables)).isEmpty();

    tables.put("theme_articles", Releases.content(Tables.THEME_ARTICLES, 1, "other"));
    Set<String> outdated = NextRelease.outdated(whole, List.of(Pipeline.MENTIONS), tables);
    assertThat(outdated)
        .contains("coverage_trends", "tone_trends")
        .doesNotContain("theme_articles", "tones", "stories");

    Optional<Release> after = release(Set.of(), outdated);
    assertThat(NextRelease.outdated(after, List.of(Pipeline.TRENDS), after.orElseThrow().tables()))
        .isEmpty();
    assertThat(NextRelease.outdated(after, List.of(Pipeline.TONES), after.orElseThrow().tables()))
        .isEqualTo(outdated);
  }

  @Test
  void whatWasMadeWithOtherSettingsIsNotRead() throws IOException {
    Optional<Release> whole = release(Set.of(), Set.of());
    // What a stage alone looks into may be another: that is what it is run again for.
    assertThat(require(whole, makers("trends.max-sources=1"))).isEqualTo(whole.orElseThrow());
    assertThatThrownBy(() -> require(whole, makers("corpus.min-words=9")))
        .hasMessageContaining("needs the table articles");
    assertThatThrownBy(() -> require(whole, makers("period=week")))
        .hasMessage(
            "trends needs the table found_topics, which release 3 holds as another config has it:"
                + " run newstide topics CONFIG first, or newstide run CONFIG for all");
    assertThatThrownBy(() -> require(whole, makers("themes=[{id: a, all-of: country/US}]")))
        .hasMessageContaining("needs the table mentions", "run newstide mentions CONFIG first");
  }

  @Test
  void aTableIsMadeAnewIfItsMakerIsAnother() {
    Release whole = release(Set.of(), Set.of("tones")).orElseThrow();
    assertThat(makers().made(whole, Pipeline.TOPICS.writes())).isTrue();
    assertThat(makers("topics.count=3").made(whole, Pipeline.TOPICS.writes())).isFalse();
    assertThat(makers("topics.count=3").made(whole, Pipeline.STORIES.writes())).isTrue();
    assertThat(makers().made(whole, Pipeline.TONES.writes())).isFalse();
    assertThat(makers().made(Releases.by(Map.of(), whole), Pipeline.TOPICS.writes())).isFalse();
    Map<String, Maker> former = new TreeMap<>(makers().of(whole.tables().keySet()));
    former.put("found_topics", new Maker("older", former.get("found_topics").settings()));
    Release mixed = Releases.by(former, whole);
    assertThat(makers().made(mixed, Pipeline.TOPICS.writes())).isFalse();
    assertThat(makers().sameSettings(mixed, Tables.FOUND_TOPICS)).isTrue();
  }

  @Test
  void anotherNameMakesNoOtherTopic() {
    Release whole = release(Set.of(), Set.of()).orElseThrow();
    Makers named = makers("topics.names={1: Gas}");
    assertThat(named.made(whole, Pipeline.TOPICS.writes())).isTrue();
    assertThat(named.made(whole, Pipeline.TRENDS.writes())).isFalse();
  }

  @Test
  void everySettingIsSomeStages() {
    Set<String> all =
        Pipeline.STAGES.stream()
            .flatMap(stage -> stage.settings().stream())
            .filter(key -> key.indexOf('.') < 0)
            .collect(Collectors.toSet());
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(
            file()
                .effective()
                .lines()
                .filter(line -> line.matches("[a-z-]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .filter(key -> !key.equals("warehouse"))
                .toList());
  }

  private static Release require(Optional<Release> release) throws IOException {
    return require(release, makers());
  }

  private static Release require(Optional<Release> release, Makers makers) throws IOException {
    return Flow.require(
        "trends",
        Pipeline.TRENDS.reads(),
        release,
        makers,
        Warehouse.at("/none", new Configuration()));
  }

  private static Makers makers(String... sets) {
    return new Makers(file(sets));
  }

  private static ConfigFile file(String... sets) {
    byte[] yaml =
        "corpus: {name: Test, sources: [{path: in}]}\nwarehouse: w\n"
            .getBytes(StandardCharsets.UTF_8);
    return new ConfigReader(Gazetteer.builtIn()).read("c.yaml", yaml, List.of(sets));
  }

  /** Release 3 with one row in each table but these. */
  private static Optional<Release> release(Set<String> missing, Set<String> outdated) {
    Map<String, Content> tables = new TreeMap<>();
    Flow.tables().stream()
        .filter(table -> !missing.contains(table.name()))
        .forEach(table -> tables.put(table.name(), Releases.content(table, 1, "rows")));
    return Optional.of(
        Releases.by(
            makers().of(tables.keySet()), Releases.with(3, new TreeMap<>(tables), outdated)));
  }
}
