package org.newstide.jobs.ingest;

import java.util.ArrayList;
import java.util.List;
import org.newstide.jobs.spark.InputFile;

/**
 * Files that one task reads one after the other, as a task for each of many small files would cost
 * more than reading them.
 */
final class Batches {

  /** What opening a file costs, in bytes that could be read in that time. */
  private static final long OPENING = 64 << 10;

  private static final long LARGEST = 16 << 20;

  /** So that tasks are done at about the same time though some take longer. */
  private static final int BATCHES_PER_TASK = 4;

  private Batches() {}

  /**
   * Batches of about the same cost, with the files in their order.
   *
   * @param tasks how many can run at once
   */
  static List<List<InputFile>> of(List<InputFile> files, int tasks) {
    long all = files.stream().mapToLong(Batches::cost).sum();
    long most = Math.min(LARGEST, all / ((long) BATCHES_PER_TASK * tasks));
    List<List<InputFile>> batches = new ArrayList<>();
    long held = 0;
    for (InputFile file : files) {
      if (batches.isEmpty() || held + cost(file) > most) {
        batches.add(new ArrayList<>());
        held = 0;
      }
      batches.get(batches.size() - 1).add(file);
      held += cost(file);
    }
    return batches;
  }

  private static long cost(InputFile file) {
    return OPENING + file.bytes();
  }
}
