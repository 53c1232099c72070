package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Warehouse;

/**
 * Newstide as its users start it, in processes of its own. Each takes ten seconds, so there are
 * few, and the launcher is called by a link from another folder with a space in its name.
 */
final class LauncherIT {

  private static final String PROGRESS =
      "(ingest|stories|mentions|texts|topics|tones|trends|report|publish) +\\d+\\.\\d s .*";

  @TempDir static Path temporary;

  private static Path folder;
  private static Path launcher;
  private static SampleCorpus corpus;
  private static Map<String, List<String>> tables;

  @BeforeAll
  static void publishTheFirstRelease() throws Exception {
    LauncherProcess.assumeBuilt();
    folder = Files.createDirectories(temporary.resolve("a folder"));
    Path links = Files.createDirectories(temporary.resolve("links"));
    launcher =
        Files.createSymbolicLink(
            links.resolve("newstide"),
            links
                .toRealPath()
                .relativize(LauncherProcess.ROOT.toRealPath().resolve("jobs/bin/newstide")));
    corpus = SampleCorpus.in(folder);
    corpus.write();
    LauncherProcess run = launch("run", "newstide.yaml").succeed();
    assertThat(run.stderr()).isNotEmpty().allMatch(line -> line.matches(PROGRESS));
    Path report = Path.of(run.stdout().get(run.stdout().size() - 1));
    assertThat(report).isEqualTo(folder.resolve("warehouse/report/index.html")).isNotEmptyFile();
    tables = tables("warehouse");
    assertThat(tables.get("articles").get(0)).startsWith("20 rows");
  }

  @Test
  void aSecondRunHasNothingToDo() throws Exception {
    LauncherProcess run = launch("run", "newstide.yaml").succeed();
    assertThat(run.stdout())
        .containsExactly(folder.resolve("warehouse/report/index.html").toString());
    assertThat(run.stderr()).containsExactly("nothing to do: release 1 holds these inputs");
    try (Stream<Path> releases = Files.list(folder.resolve("warehouse/releases"))) {
      assertThat(releases).hasSize(1);
    }
  }

  @Test
  void sparkSubmitWithOneThreadMakesTheSameTables() throws Exception {
    corpus.config("submitted.yaml", "submitted");
    Path spark = LauncherProcess.ROOT.resolve("jobs/target/spark");
    LauncherProcess.start(
            folder,
            List.of("SPARK_HOME=" + spark, "SPARK_LOCAL_IP=127.0.0.1"),
            spark.resolve("bin/spark-submit").toString(),
            "--master",
            "local[1]",
            "--class",
            "org.newstide.jobs.Newstide",
            LauncherProcess.jar().toString(),
            "run",
            "submitted.yaml")
        .succeed();
    assertThat(tables("submitted")).isEqualTo(tables);
  }

  @Test
  void showPrintsRowsOnStdoutAlone() throws Exception {
    LauncherProcess show =
        launch(
                "show",
                "articles",
                "newstide.yaml",
                "--format",
                "csv",
                "--limit",
                "0",
                "--where",
                "source_id = 'north'",
                "--order-by",
                "title",
                "--spark",
                "--master",
                "local[1]")
            .succeed();
    assertThat(show.stderr()).isEmpty();
    assertThat(show.stdout()).hasSize(11);
    assertThat(show.stdout().get(0)).startsWith("article_id,source_id,url,title,published_at,");
    assertThat(show.stdout().get(1))
        .contains(
            ",north,https://news.example/10,Report number 10,2022-11-04T10:00:00Z,2022-11-04,");
  }

  private static LauncherProcess launch(String... arguments) throws IOException {
    String[] command =
        Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toArray(String[]::new);
    return LauncherProcess.start(folder, List.of(), command);
  }

  /** Rows and checksums of each table's directories in the first release. */
  private static Map<String, List<String>> tables(String warehouse) throws IOException {
    Release release =
        Warehouse.at(folder.resolve(warehouse).toString(), new Configuration())
            .releases()
            .latest()
            .orElseThrow();
    assertThat(release.number()).isEqualTo(1);
    Map<String, List<String>> tables = new TreeMap<>();
    release
        .tables()
        .forEach(
            (name, content) ->
                tables.put(
                    name,
                    content.directories().entrySet().stream()
                        .map(
                            part ->
                                "%d rows, part %s, checksum %s"
                                    .formatted(
                                        part.getValue().rows(),
                                        part.getKey(),
                                        part.getValue().checksum()))
                        .toList()));
    return tables;
  }
}
