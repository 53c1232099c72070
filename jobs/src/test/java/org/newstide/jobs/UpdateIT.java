package org.newstide.jobs;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.ExitCode;

/** However a corpus changes, updates come to what a run from nothing comes to. */
final class UpdateIT {

  private static final int SEQUENCES = Integer.getInteger("newstide.sequences", 3);
  private static final int STEPS = 3;
  private static final long SEED = Long.getLong("newstide.seed", 1);

  @TempDir private Path folder;

  @Test
  void anUpdateComesToWhatARunFromNothingComesTo() throws IOException {
    sequences(1);
  }

  @Test
  @Tag("slow")
  void manyUpdatesDo() throws IOException {
    sequences(SEQUENCES);
  }

  private void sequences(int count) throws IOException {
    for (int sequence = 0; sequence < count; sequence++) {
      long seed = SEED + sequence;
      System.out.println("UpdateIT: -Dnewstide.seed=" + seed);
      Path here = folder.resolve("sequence-" + sequence);
      java.nio.file.Files.createDirectories(here);
      sequence(new TestRuns(here), new Random(seed), "seed " + seed);
    }
  }

  /** Ids that stories have now though none of the articles that had them still has. */
  private static Set<String> lost(Map<String, String> before, Map<String, String> now) {
    Set<String> ids = new TreeSet<>(now.values());
    ids.retainAll(
        before.keySet().stream().filter(now::containsKey).map(before::get).collect(toSet()));
    now.forEach((text, id) -> ids.removeIf(held -> held.equals(id) && id.equals(before.get(text))));
    return ids;
  }

  private static void sequence(TestRuns runs, Random random, String seed) throws IOException {
    RandomCorpus corpus = new RandomCorpus(runs.input(), random);
    runs.update("updated");
    Map<String, String> stories = Map.of();
    for (int step = 0; step < STEPS; step++) {
      corpus.change();
      if (runs.update("updated") == ExitCode.DONE) {
        Map<String, String> now = runs.storyIds("updated");
        assertThat(lost(stories, now)).as("%s: %s", seed, corpus).isEmpty();
        stories = now;
      }
    }
    ExitCode code = runs.update("anew");
    assertThat(runs.update("updated")).as("%s: %s", seed, corpus).isEqualTo(code);
    if (code == ExitCode.DONE) {
      var updated = runs.content("updated");
      runs.content("anew")
          .forEach(
              (table, rows) ->
                  assertThat(updated.get(table))
                      .as("%s, %s: %s", seed, table, corpus)
                      .isEqualTo(rows));
    }
  }
}
