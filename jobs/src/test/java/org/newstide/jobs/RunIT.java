package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.ExitCode;

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

  private void input(String name, String content) throws IOException {
    Files.writeString(runs.input().resolve(name), content);
  }
}
