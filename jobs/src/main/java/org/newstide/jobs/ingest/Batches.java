package org.newstide.jobs.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits of files that one task reads one after the other, as a task for each of many small files
 * would cost more than reading them.
 */
final class Batches {

  /** What opening a file costs, in bytes that could be read in that time. */
  private static final long OPENING = 64 << 10;

  private static final long LARGEST = 16 << 20;

  /** So that tasks are done at about the same time though some take longer. */
  private static final int BATCHES_PER_TASK = 4;

  private Batches() {}

  /**
   * Batches of about the same cost, with the splits in their order.
   *
   * @param tasks how many can run at once
   */
  static List<List<Split>> of(List<Split> splits, int tasks) {
    long all = splits.stream().mapToLong(Batches::cost).sum();
    long most = Math.min(LARGEST, all / ((long) BATCHES_PER_TASK * tasks));
    List<List<Split>> batches = new ArrayList<>();
    long held = 0;
    for (Split split : splits) {
      if (batches.isEmpty() || held + cost(split) > most) {
        batches.add(new ArrayList<>());
        held = 0;
      }
      batches.get(batches.size() - 1).add(split);
      held += cost(split);
    }
    return batches;
  }

  private static long cost(Split split) {
    return OPENING + split.bytes();
  }
}
