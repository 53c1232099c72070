package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Release.Content;
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
                + "run newstide ingest CONFIG first");
    assertThatThrownBy(() -> require(release(Set.of("stories", "tones"), Set.of())))
        .hasMessage(
            "trends needs the table stories, which release 3 lacks: run newstide stories CONFIG first");
    assertThatThrownBy(() -> require(release(Set.of(), Set.of("theme_articles", "tones"))))
        .hasMessage(
            "trends needs the table theme_articles, which is older in release 3 than what it is made from: "
                + "run newstide mentions CONFIG first");
    Optional<Release> whole = release(Set.of(), Set.of());
    assertThat(require(whole)).isEqualTo(whole.orElseThrow());
  }

  @Test
  void whatIsMadeFromChangedRowsIsOutdatedUntilItIsMadeAnew() {
    Optional<Release> whole = release(Set.of(), Set.of());
    SortedMap<String, Content> tables = new TreeMap<>(whole.orElseThrow().tables());
    assertThat(NextRelease.outdated(whole, List.of(Pipeline.MENTIONS), tables, Set.of())).isEmpty();

    tables.put("theme_articles", Releases.content(Tables.THEME_ARTICLES, 1, "other"));
    Set<String> outdated =
        NextRelease.outdated(whole, List.of(Pipeline.MENTIONS), tables, Set.of());
    assertThat(outdated)
        .contains("coverage_trends", "tone_trends")
        .doesNotContain("theme_articles", "tones", "stories");

    Optional<Release> after = release(Set.of(), outdated);
    assertThat(
            NextRelease.outdated(
                after, List.of(Pipeline.TRENDS), after.orElseThrow().tables(), Set.of()))
        .isEmpty();
    assertThat(
            NextRelease.outdated(
                after, List.of(Pipeline.TONES), after.orElseThrow().tables(), Set.of()))
        .isEqualTo(outdated);
  }

  @Test
  void theSameRowsMadeInAnotherWayOutdateWhatIsMadeFromThem() {
    Optional<Release> whole = release(Set.of(), Set.of());
    assertThat(
            NextRelease.outdated(
                whole,
                List.of(Pipeline.TONES),
                whole.orElseThrow().tables(),
                Flow.written(List.of(Pipeline.TONES))))
        .contains("tone_trends")
        .doesNotContain("tones", "stories");
  }

  private static Release require(Optional<Release> release) throws IOException {
    return Flow.require(
        "trends", Pipeline.TRENDS.reads(), release, Warehouse.at("/none", new Configuration()));
  }

  /** Release 3 with one row in each table but these. */
  private static Optional<Release> release(Set<String> missing, Set<String> outdated) {
    Map<String, Content> tables = new TreeMap<>();
    Flow.tables().stream()
        .filter(table -> !missing.contains(table.name()))
        .forEach(table -> tables.put(table.name(), Releases.content(table, 1, "rows")));
    return Optional.of(Releases.with(3, new TreeMap<>(tables), outdated));
  }
}
