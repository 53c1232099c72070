package org.newstide.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How often a topic uses each term in each period, in thousandths of a word, kept apart for two
 * halves of the stories: what its words by period are estimated from ({@link PeriodSmoothing}).
 */
public final class PeriodAmounts {

  private static final Comparator<PeriodRank> MOST_PROBABLE_LAST =
      Comparator.comparingDouble(PeriodRank::probability)
          .thenComparing(PeriodRank::term, Comparator.reverseOrder());

  private final SortedMap<Integer, SortedMap<LocalDate, double[]>> terms = new TreeMap<>();
  private final TreeSet<LocalDate> periods = new TreeSet<>();

  /** The half of a story, 0 or 1, at random by its id. */
  public static int half(String id) {
    return (int) (LongCounts.mix(id.hashCode()) & 1);
  }

  /** Adds to what the topic uses of a term in a period and a half (0 or 1). */
  public void add(LocalDate periodStart, int term, int half, long amount) {
    periods.add(periodStart);
    terms.computeIfAbsent(term, t -> new TreeMap<>())
            .computeIfAbsent(periodStart, p -> new double[2])[half] +=
        (double) amount / TermAmounts.UNIT;
  }

  /**
   * The most probable terms of each period that the topic has, ties by number. How much is smoothed
   * is what makes each half of the stories tell most of the other.
   *
   * @param count so many terms a period, if the topic has as many
   */
  public List<PeriodRank> ranked(int count) {
    PeriodSmoothing smoothing =
        new PeriodSmoothing(counts(0, 1), SmoothingStrength.best(counts(0), counts(1), days()));
    List<LocalDate> starts = List.copyOf(periods);
    int[] every = IntStream.range(0, starts.size()).toArray();
    List<PriorityQueue<PeriodRank>> most = new ArrayList<>();
    starts.forEach(start -> most.add(new PriorityQueue<>(MOST_PROBABLE_LAST)));
    int i = 0;
    for (int term : terms.keySet()) {
      double[] probabilities = smoothing.probabilities(i++, every);
      for (int p : every) {
        PriorityQueue<PeriodRank> own = most.get(p);
        if (own.size() == count && probabilities[p] > own.element().probability()) {
          own.remove();
        }
        if (own.size() < count) {
          own.add(new PeriodRank(starts.get(p), 0, term, probabilities[p]));
        }
      }
    }
    List<PeriodRank> ranked = new ArrayList<>();
    for (PriorityQueue<PeriodRank> own : most) {
      List<PeriodRank> sorted = new ArrayList<>(own);
      sorted.sort(Collections.reverseOrder(MOST_PROBABLE_LAST));
      for (int r = 0; r < sorted.size(); r++) {
        PeriodRank row = sorted.get(r);
        ranked.add(new PeriodRank(row.periodStart(), r + 1, row.term(), row.probability()));
      }
    }
    return ranked;
  }

  /** The first days of the periods, counted from the first of them, ascending. */
  double[] days() {
    return periods.stream()
        .mapToDouble(start -> start.toEpochDay() - periods.first().toEpochDay())
        .toArray();
  }

  /** The counts of these halves, in words. */
  PeriodCounts counts(int... halves) {
    List<LocalDate> starts = List.copyOf(periods);
    int[][] at = new int[terms.size()][];
    double[][] counts = new double[terms.size()][];
    int i = 0;
    for (SortedMap<LocalDate, double[]> term : terms.values()) {
      List<Integer> found = new ArrayList<>();
      List<Double> amounts = new ArrayList<>();
      term.forEach(
          (start, byHalf) -> {
            double amount = IntStream.of(halves).mapToDouble(half -> byHalf[half]).sum();
            if (amount > 0) {
              found.add(Collections.binarySearch(starts, start));
              amounts.add(amount);
            }
          });
      at[i] = found.stream().mapToInt(Integer::intValue).toArray();
      counts[i++] = amounts.stream().mapToDouble(Double::doubleValue).toArray();
    }
    return new PeriodCounts(days(), at, counts);
  }
}
