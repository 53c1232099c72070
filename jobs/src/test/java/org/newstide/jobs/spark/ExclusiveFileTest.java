package org.newstide.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExclusiveFileTest {

  private static final int WRITERS = 8;
  private static final int ROUNDS = 50;

  @TempDir private Path folder;

  @Test
  void ofWritersAtOnceOneWinsAndItsContentStands() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    CyclicBarrier start = new CyclicBarrier(WRITERS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        Path target = folder.resolve("releases").resolve(round + ".json");
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
          String content = ("writer " + writer + "\n").repeat(1000);
          writers.add(
              () -> {
                start.await();
                return create(target, content);
              });
        }
        List<Future<Boolean>> ends = threads.invokeAll(writers);
        List<Integer> winners = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
          if (ends.get(writer).get()) {
            winners.add(writer);
          }
        }
        assertThat(winners).hasSize(1);
        assertThat(target).hasContent(("writer " + winners.get(0) + "\n").repeat(1000));
      }
    } finally {
      threads.shutdownNow();
    }
    try (var left = Files.list(folder.resolve("releases"))) {
      assertThat(left).hasSize(ROUNDS);
    }
  }

  /** A store that is no local disk to {@link ExclusiveFile}, though its files are there. */
  @Test
  void aStoreThatRenamesLetsTheFirstWriterWin() throws IOException {
    Configuration hadoop = new Configuration();
    hadoop.set("fs.viewfs.mounttable.store.link./w", folder.toUri().toString());
    var target = new org.apache.hadoop.fs.Path("viewfs://store/w/releases/1.json");
    assertThat(ExclusiveFile.create(target, "first", hadoop)).isTrue();
    assertThat(ExclusiveFile.create(target, "second", hadoop)).isFalse();
    assertThat(folder.resolve("releases/1.json")).hasContent("first");
    try (var left = Files.list(folder.resolve("releases"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.endsWith(".crc"))
          .containsExactly("1.json");
    }
  }

  private static boolean create(Path target, String content) throws IOException {
    return ExclusiveFile.create(
        new org.apache.hadoop.fs.Path(target.toUri()), content, new Configuration());
  }
}
