package org.newstide.jobs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;

/** How runs end, well or not, and what they leave. */
final class RunIT {

  private static final String GOOD =
      "{\"id\": 1, \"source\": \"s\", \"title\": \"Putin met Xi\", \"published\": \"2022-09-15\"}\n";
  private static final String OTHER = GOOD.replace(": 1,", ": 2,");

  @TempDir private Path folder;
  private TestRuns runs;

  @BeforeEach
  void start() throws IOException {
    runs = new TestRuns(folder);
    Files.createDirectories(runs.input());
  }

  @Test
  void aRunThatFailsLeavesTheReleaseBeforeAndTheNextOneStartsFromIt() throws IOException {
    input("a.jsonl", GOOD);
    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);
    var before = runs.content("w");

    input("b.jsonl", OTHER);
    Path trends = runs.path("w").resolve("data/coverage_trends");
    Path aside = runs.path("w").resolve("data/aside");
    Files.move(trends, aside);
    Files.writeString(trends, "a file where a folder must be");
    assertThat(runs.update("w")).isEqualTo(ExitCode.STORE);
    Files.delete(trends);
    Files.move(aside, trends);

    assertThat(runs.release("w").number()).isEqualTo(1);
    assertThat(runs.content("w")).isEqualTo(before);
    assertThat(runs.manifests("w"))
        .filteredOn(
            run ->
                run.contains("\"status\" : \"failed\"")
                    && run.contains("\"code\" : 6")
                    && run.contains("\"release\" : 1"))
        .hasSize(1);
    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);
    assertThat(runs.content("w").get("articles")).hasSize(2);

    ExitCode nothing =
        runs.run(
            "w",
            () -> {
              throw new AssertionError("Spark was started though nothing changed");
            });
    assertThat(nothing).isEqualTo(ExitCode.DONE);
    assertThat(runs.release("w").number()).isEqualTo(2);
    assertThat(runs.manifests("w"))
        .filteredOn(run -> run.contains("\"status\" : \"nothing-to-do\""))
        .hasSize(1);
  }

  @Test
  void rejectsAboveTheAllowedShareEndTheRun() throws IOException {
    input("a.jsonl", "no json\n".repeat(10) + GOOD);
    assertThat(runs.update("w")).isEqualTo(ExitCode.INPUT);
    assertThat(runs.manifests("w"))
        .singleElement()
        .asString()
        .contains("10 of 11 records were rejected; corpus.max-reject-share allows 0.9")
        .contains("\"code\" : 3");
    input("a.jsonl", "no json\n");
    assertThat(runs.update("w")).isEqualTo(ExitCode.INPUT);
    assertThat(runs.path("w").resolve("releases")).isEmptyDirectory();
  }

  @Test
  void aCorpusMayBeEmptyOrWithoutAnyDate() throws IOException {
    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);
    assertThat(runs.content("w").get("articles")).isEmpty();
    input("a.jsonl", GOOD.replace("2022-09-15", "some day"));
    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);
    assertThat(runs.content("w").get("articles")).hasSize(1);
    assertThat(runs.content("w").get("coverage_trends")).isEmpty();
  }

  @Test
  void everyArticleUnderASecondMastheadLeavesPooledFiguresAsTheyWere() throws IOException {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    for (int number = 0; number < 12; number++) {
      String report = report(number);
      String copy = "BEIJING, May 14 (Xinhua) - " + report + "\\n\\n(Editing by Jane Doe)";
      first.append(line(number, "first", "15", "Talks, day " + number, report));
      second.append(line(100 + number, "second", "16", "What came of it " + number, copy));
    }
    input("a.jsonl", first.toString());
    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);
    List<String> coverage = pooled(Tables.COVERAGE_TRENDS, "stories", "total_stories", "share");
    List<String> tone = pooled(Tables.TONE_TRENDS, "stories", "tone");

    input("b.jsonl", second.toString());
    assertThat(runs.update("w")).isEqualTo(ExitCode.DONE);

    assertThat(runs.content("w").get("articles")).hasSize(24);
    assertThat(pooled(Tables.COVERAGE_TRENDS, "stories", "total_stories", "share"))
        .isEqualTo(coverage)
        .containsExactly("6 | 12 | 0.5");
    assertThat(pooled(Tables.TONE_TRENDS, "stories", "tone")).isEqualTo(tone).isNotEmpty();
  }

  /** Sixty words of its own; of every other one the ministers are of China and Russia. */
  private static String report(int number) {
    String ministers = number % 2 == 0 ? "Ministers of China and Russia" : "Ministers of Chile";
    return new Random(number)
        .ints(60, 0, 1_000_000)
        .mapToObj(word -> "w" + Integer.toString(word, 36).replaceAll("\\d", "q"))
        .collect(joining(" ", ministers + " had good talks. ", "."));
  }

  private static String line(int id, String source, String day, String title, String body) {
    return "{\"id\": %d, \"source\": \"%s\", \"title\": \"%s\", \"body\": \"%s\", \"published\": \"2022-09-%s\"}%n"
        .formatted(id, source, title, body, day);
  }

  private List<String> pooled(Table table, String... columns) throws IOException {
    return LocalSpark.lines(
        runs.rows("w", table).where("source_id = 'all'").orderBy("period_start"), columns);
  }

  private void input(String name, String content) throws IOException {
    Files.writeString(runs.input().resolve(name), content);
  }
}
