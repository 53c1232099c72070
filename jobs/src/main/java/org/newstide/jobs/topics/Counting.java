package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Records;
import org.newstide.topic.LongCounts;

/** Counts over texts or their terms. */
final class Counting {

  private static final int KEPT = 1 << 17;

  /** After so many records it is looked whether more is kept than may be. */
  private static final int LOOKS = 64;

  private Counting() {}

  /** Counts something of a record; runs on executors. */
  @FunctionalInterface
  interface Counter<A> extends Serializable {
    void count(A record, Counts counts);
  }

  /** Counts by source. */
  static final class Counts {

    private final Map<String, LongCounts> bySource = new TreeMap<>();

    LongCounts of(String source) {
      return bySource.computeIfAbsent(source, unseen -> new LongCounts());
    }

    private int size() {
      return bySource.values().stream().mapToInt(LongCounts::size).sum();
    }
  }

  /**
   * The sums of what a counter counts.
   *
   * @return {@link Count} rows
   */
  static <A extends Record> Dataset<Row> counts(
      Dataset<Row> rows, Class<A> type, Counter<A> counter) {
    return Records.fold(rows, type, Count.class, () -> new Gathering<>(counter))
        .groupBy("source", "key")
        .agg(sum("n").as("n"));
  }

  /** The counts of at least so much, on the driver. */
  static LongCounts collect(Dataset<Row> counts, long least) {
    LongCounts all = new LongCounts();
    Records.collect(counts.where(col("n").geq(least)), Count.class)
        .forEach(count -> all.add(count.key(), count.n()));
    return all;
  }

  private static final class Gathering<A> implements Records.Fold<A, Count> {

    private final Counter<A> counter;
    private final Counts counts = new Counts();
    private int records;

    Gathering(Counter<A> counter) {
      this.counter = counter;
    }

    @Override
    public Stream<Count> add(A record) {
      counter.count(record, counts);
      return ++records % LOOKS == 0 && counts.size() >= KEPT ? end() : Stream.empty();
    }

    @Override
    public Stream<Count> end() {
      List<Count> all =
          counts.bySource.entrySet().stream()
              .flatMap(
                  source ->
                      source
                          .getValue()
                          .keys()
                          .mapToObj(
                              key -> new Count(source.getKey(), key, source.getValue().count(key))))
              .toList();
      counts.bySource.clear();
      return all.stream();
    }
  }
}
