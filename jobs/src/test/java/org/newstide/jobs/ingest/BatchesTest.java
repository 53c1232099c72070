package org.newstide.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.spark.InputFile;

final class BatchesTest {

  @Test
  void smallFilesShareABatchInTheirOrder() {
    List<Split> files = files(1000, 4_000);
    List<List<Split>> batches = Batches.of(files, 2);
    assertThat(batches).hasSizeBetween(8, 9);
    assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(files);
    assertThat(batches).noneMatch(List::isEmpty);
  }

  @Test
  void aLargeFileHasItsOwn() {
    assertThat(Batches.of(files(6, 40 << 20), 2)).hasSize(6);
    assertThat(Batches.of(files(1, 1), 2)).hasSize(1);
    assertThat(Batches.of(List.of(), 2)).isEmpty();
  }

  @Test
  void noBatchTakesForeverOnAFewMachines() {
    List<List<Split>> batches = Batches.of(files(100_000, 4_000), 2);
    assertThat(batches).allMatch(batch -> batch.size() <= 256);
  }

  private static List<Split> files(int count, long bytes) {
    return IntStream.range(0, count)
        .mapToObj(i -> Split.whole(new InputFile(i, 0, "file:/in/" + i, bytes, "x")))
        .toList();
  }
}
