package org.newstide.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pair of texts that have a band in common and were carried within a span of days: they may carry
 * the same report.
 *
 * <p>Headlines and summaries are paired within {@value #SHORT_DAYS} days alone: some columns have
 * nearly the same each week.
 *
 * <p>What is boilerplate fills buckets. Of more than {@value #MOST} texts in a span only those are
 * paired that have the next bands in common, too, and each with the earliest {@value #MOST} of
 * them: copies have many bands in common, some of which no boilerplate fills. So the cost is linear
 * in the number of texts.
 *
 * @param one a text's number, the smaller of the two
 * @param other the larger one
 * @param isCrowded whether the bucket had too many texts
 */
public record Candidate(long one, long other, boolean isCrowded) {

  static final int MOST = 100;

  static final int SHORT_DAYS = 3;

  /**
   * The pairs of a bucket, of which one text is fresh.
   *
   * @param bucket by day
   * @param windowDays the most days between two texts
   */
  static Stream<Candidate> of(List<Bucketed> bucket, int windowDays) {
    List<Candidate> pairs = new ArrayList<>();
    Set<Bucketed> crowd = new HashSet<>();
    int first = 0;
    for (int at = 0; at < bucket.size(); at++) {
      first = first(bucket, first, at, windowDays);
      if (at - first <= MOST) {
        pair(bucket.subList(first, at), bucket.get(at), false, pairs);
      } else {
        crowd.add(bucket.get(at));
      }
    }
    if (!crowd.isEmpty()) {
      byFiner(bucket).forEach(finer -> pairCrowd(finer, crowd, windowDays, pairs));
    }
    return pairs.stream();
  }

  private static void pairCrowd(
      List<Bucketed> finer, Set<Bucketed> crowd, int windowDays, List<Candidate> pairs) {
    int first = 0;
    for (int at = 0; at < finer.size(); at++) {
      first = first(finer, first, at, windowDays);
      if (crowd.contains(finer.get(at))) {
        pair(finer.subList(first, Math.min(at, first + MOST)), finer.get(at), true, pairs);
      }
    }
  }

  private static Collection<List<Bucketed>> byFiner(List<Bucketed> bucket) {
    return bucket.stream()
        .collect(groupingBy(Bucketed::finer, LinkedHashMap::new, toList()))
        .values();
  }

  /** The first place whose day is near enough to another's. */
  private static int first(List<Bucketed> texts, int from, int at, int windowDays) {
    int first = from;
    while (texts.get(first).day() < texts.get(at).day() - windowDays) {
      first++;
    }
    return first;
  }

  private static boolean mayBePair(Bucketed earlier, Bucketed text) {
    boolean isShort = earlier.isShort() || text.isShort();
    return earlier.text() != text.text()
        && (earlier.isFresh() || text.isFresh())
        && (!isShort || text.day() - earlier.day() <= SHORT_DAYS);
  }

  private static void pair(
      List<Bucketed> earlier, Bucketed text, boolean isCrowded, List<Candidate> pairs) {
    for (Bucketed other : earlier) {
      if (mayBePair(other, text)) {
        long one = Math.min(other.text(), text.text());
        pairs.add(new Candidate(one, Math.max(other.text(), text.text()), isCrowded));
      }
    }
  }
}
