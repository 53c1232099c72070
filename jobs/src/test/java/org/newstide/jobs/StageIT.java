package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;

/** Stages alone, and what a run makes of what they left. */
@Tag("slow")
final class StageIT {

  private static final String GOOD =
      "{\"id\": 1, \"source\": \"s\", \"title\": \"Russia met China\", \"published\": \"2022-09-15\"}\n";

  /** So many that there are topics. */
  private static final int ARTICLES = 40;

  @TempDir private Path folder;
  private TestRuns runs;

  @BeforeEach
  void start() throws IOException {
    runs = new TestRuns(folder);
    Files.createDirectories(runs.input());
    input("a.jsonl", GOOD + String.join("\n", RealArticles.first(ARTICLES)) + "\n");
  }

  @Test
  void oneAfterTheOtherTheyComeToWhatARunComesTo() throws IOException {
    assertThat(stage("w", Pipeline.TRENDS)).isEqualTo(ExitCode.USAGE);
    assertThat(ingest("w")).isEqualTo(ExitCode.DONE);
    assertThat(runs.release("w").held()).containsOnlyKeys(names(Pipeline.INGEST));
    assertThat(stage("w", Pipeline.TRENDS)).isEqualTo(ExitCode.USAGE);
    assertThat(runs.command("w", run -> run.report(TestRuns.none()))).isEqualTo(ExitCode.USAGE);
    for (Stage stage : Pipeline.STAGES.subList(1, Pipeline.STAGES.size())) {
      assertThat(stage("w", stage)).as(stage.name()).isEqualTo(ExitCode.DONE);
    }
    assertThat(runs.release("w").number()).isEqualTo(Pipeline.STAGES.size());
    assertThat(runs.command("w", Run::publish)).isEqualTo(ExitCode.DONE);
    assertThat(runs.path("w").resolve("report")).doesNotExist();

    // The report alone is missing: a run writes it and has nothing else to do.
    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);
    assertThat(runs.path("w").resolve("report/index.html")).isNotEmptyFile();
    nothingToDo("w", Pipeline.STAGES.size());
    runs.update("anew");
    assertThat(runs.content("w")).isEqualTo(runs.content("anew"));
    assertThat(runs.content("w").get("topic_trends")).isNotEmpty();
  }

  @Test
  void whatIsOlderThanItsInputsIsMadeAnewByARun() throws IOException {
    runs.update("w");
    Map<String, String> stories = runs.storyIds("w");
    // The same rows again: nothing is older than its inputs.
    assertThat(stage("w", Pipeline.MENTIONS)).isEqualTo(ExitCode.DONE);
    assertThat(runs.release("w").outdated()).isEmpty();
    assertThat(ingest("w")).isEqualTo(ExitCode.DONE);
    assertThat(runs.release("w").number()).isEqualTo(2);

    input("b.jsonl", GOOD.replace(": 1,", ": 2,"));
    assertThat(ingest("w")).isEqualTo(ExitCode.DONE);
    Release release = runs.release("w");
    assertThat(release.number()).isEqualTo(3);
    assertThat(release.outdated())
        .contains("stories", "tones", "coverage_trends")
        .doesNotContain("articles");
    assertThat(stage("w", Pipeline.TRENDS)).isEqualTo(ExitCode.USAGE);
    assertThat(runs.command("w", Run::publish)).isEqualTo(ExitCode.USAGE);

    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);
    assertThat(runs.release("w").outdated()).isEmpty();
    assertThat(runs.storyIds("w")).containsAllEntriesOf(stories);
    runs.update("anew");
    assertThat(runs.content("w")).isEqualTo(runs.content("anew"));
    nothingToDo("w", 4);
  }

  @Test
  void whatIsOfAnotherConfigIsNotReadAndMadeAnewByARun() throws IOException {
    runs.update("w");
    List<String> found = runs.content("w").get("theme_articles");
    String other = "themes[0].all-of=[country/US]";
    assertThat(stage("w", Pipeline.TRENDS, other)).isEqualTo(ExitCode.USAGE);
    assertThat(runs.command("w", run -> run.report(TestRuns.none()), other))
        .isEqualTo(ExitCode.USAGE);
    assertThat(runs.release("w").number()).isEqualTo(1);

    assertThat(stage("w", Pipeline.MENTIONS, other)).isEqualTo(ExitCode.DONE);
    assertThat(runs.content("w").get("theme_articles")).isNotEqualTo(found);
    Release release = runs.release("w");
    assertThat(release.configDigest()).isEqualTo(Release.MIXED);
    assertThat(release.outdated()).contains("coverage_trends").doesNotContain("tones");
    assertThat(stage("w", Pipeline.TRENDS)).isEqualTo(ExitCode.USAGE);

    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);
    assertThat(runs.release("w").number()).isEqualTo(3);
    assertThat(runs.release("w").configDigest()).isNotEqualTo(Release.MIXED);
    assertThat(runs.content("w").get("theme_articles")).isEqualTo(found);
    nothingToDo("w", 3);
  }

  @Test
  void aRunMakesAnewWhatDependsOnWhatIsOtherInTheConfig() throws IOException {
    runs.update("w");
    Release first = runs.release("w");
    String other = "period=week";
    assertThat(runs.command("w", run -> run.report(TestRuns.none()), other))
        .isEqualTo(ExitCode.USAGE);
    assertThat(stage("w", Pipeline.TRENDS, other)).isEqualTo(ExitCode.USAGE);
    assertThat(runs.command("w", run -> run.all(Run.Start.UPDATE, TestRuns.none()), other))
        .isEqualTo(ExitCode.DONE);
    Release second = runs.release("w");
    for (Table kept : List.of(Tables.ARTICLES, Tables.STORIES, Tables.MENTIONS, Tables.TONES)) {
      assertThat(second.tables().get(kept.name())).isEqualTo(first.tables().get(kept.name()));
    }
    assertThat(second.outdated()).isEmpty();
    assertThat(second.configDigest()).isNotIn(first.configDigest(), Release.MIXED);
    runs.command("anew", run -> run.all(Run.Start.UPDATE, TestRuns.none()), other);
    assertThat(runs.content("w")).isEqualTo(runs.content("anew"));
  }

  @Test
  void aRunMendsWhatReadersSee() throws IOException {
    runs.update("w");
    Path report = runs.path("w").resolve("report/index.html");
    Path current = runs.path("w").resolve("current");
    String whole = Files.readString(report);
    Files.writeString(report, whole.substring(0, whole.length() / 2));
    Files.move(current, runs.path("w").resolve("current.old-r0"));
    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);
    assertThat(report).hasContent(whole);
    assertThat(current.resolve("csv/coverage_trends.csv")).isNotEmptyFile();
    nothingToDo("w", 1);

    // Rows that went away are not taken for none.
    delete(runs.path("w").resolve("data/coverage_trends"));
    assertThat(runs.command("w", run -> run.report(TestRuns.none()))).isEqualTo(ExitCode.STORE);
    assertThat(runs.manifests("w"))
        .anyMatch(run -> run.contains("coverage_trends") && run.contains("--full-refresh"));
  }

  private void nothingToDo(String warehouse, int release) throws IOException {
    ExitCode nothing =
        runs.run(
            warehouse,
            () -> {
              throw new AssertionError("Spark was started though there is nothing to do");
            });
    assertThat(nothing).isEqualTo(ExitCode.DONE);
    assertThat(runs.release(warehouse).number()).isEqualTo(release);
  }

  private ExitCode ingest(String warehouse) throws IOException {
    return runs.command(warehouse, run -> run.ingest(Run.Start.UPDATE));
  }

  private ExitCode stage(String warehouse, Stage stage, String... sets) throws IOException {
    return runs.command(warehouse, run -> run.stage(stage), sets);
  }

  private static String[] names(Stage stage) {
    return stage.writes().stream().map(table -> table.name()).toArray(String[]::new);
  }

  private void input(String name, String content) throws IOException {
    Files.writeString(runs.input().resolve(name), content);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
