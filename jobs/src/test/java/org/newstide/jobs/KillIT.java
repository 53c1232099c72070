package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Published;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Warehouse;

/**
 * Runs that are killed at ten points from start to end leave the release before, or the whole next
 * one, and never keep the next run from its work. Takes minutes.
 */
@Tag("slow")
final class KillIT {

  private static final int KILLS = 10;

  @TempDir Path folder;

  @BeforeAll
  static void built() throws IOException {
    LauncherProcess.assumeBuilt();
  }

  @Test
  void aKilledRunLeavesAWholeRelease() throws Exception {
    SampleCorpus corpus = SampleCorpus.in(folder);
    corpus.write();
    Instant before = Instant.now();
    run().succeed();
    long usual = Duration.between(before, Instant.now()).toMillis();
    Map<String, Long> expected = readable();
    int articles = 20;
    for (int kill = 1; kill <= KILLS; kill++) {
      corpus.articles("more-" + kill + ".jsonl", articles + 1);
      articles += 10;
      LauncherProcess run = run();
      // The points are what is tested, so the time is real.
      run.endOrKillAfter(Duration.ofMillis(usual * kill / KILLS));
      Map<String, Long> rows = readable();
      assertThat(rows.get("articles"))
          .as("after kill %d", kill)
          .isIn(expected.get("articles"), (long) articles);
      expected = rows;
    }
    run().succeed();
    assertThat(readable()).containsEntry("articles", (long) articles);
  }

  private LauncherProcess run() throws IOException {
    return LauncherProcess.start(
        folder,
        List.of(),
        LauncherProcess.ROOT.resolve("jobs/bin/newstide").toString(),
        "run",
        "newstide.yaml");
  }

  /**
   * Rows by table of the newest release, each read from its files and equal to what is written of
   * it.
   */
  private Map<String, Long> readable() throws IOException {
    Warehouse warehouse = Warehouse.at(folder.resolve("warehouse").toString(), new Configuration());
    Release release = warehouse.releases().latest().orElseThrow();
    Map<String, Long> rows = new TreeMap<>();
    for (Table table : Flow.tables()) {
      long found =
          Published.rows(LocalSpark.session(), warehouse, release, table).collectAsList().size();
      assertThat(found).as(table.name()).isEqualTo(release.rows(table));
      rows.put(table.name(), found);
    }
    assertThat(rows.get("article_bodies")).isEqualTo(rows.get("articles"));
    return rows;
  }
}
