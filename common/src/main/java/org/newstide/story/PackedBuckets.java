package org.newstide.story;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Texts of a group of buckets.
 *
 * @param number the group's
 * @param texts the {@link Bucketed}, one after the other, in no order
 */
@SuppressWarnings("ArrayRecordComponent")
public record PackedBuckets(int number, byte[] texts) {

  /** Bytes of a text: three longs, the day, and whether it is short and fresh. */
  private static final int BYTES = 3 * Long.BYTES + Integer.BYTES + 1;

  private static final int IS_SHORT = 1;
  private static final int IS_FRESH = 2;

  /**
   * The pairs of texts of a group that share a bucket.
   *
   * @param group all that was packed of it
   * @param windowDays the most days between two texts
   */
  public static Stream<Candidate> candidates(List<PackedBuckets> group, int windowDays) {
    long[] shared = repeated(group.stream().flatMapToLong(PackedBuckets::buckets));
    return group.stream()
        .flatMap(packed -> packed.in(shared))
        .collect(groupingBy(Bucketed::bucket, TreeMap::new, toList()))
        .values()
        .stream()
        .flatMap(bucket -> Candidate.of(byDay(bucket), windowDays));
  }

  private LongStream buckets() {
    ByteBuffer buffer = ByteBuffer.wrap(texts);
    return places().mapToLong(buffer::getLong);
  }

  private Stream<Bucketed> in(long[] buckets) {
    ByteBuffer buffer = ByteBuffer.wrap(texts);
    return places()
        .filter(at -> Arrays.binarySearch(buckets, buffer.getLong(at)) >= 0)
        .mapToObj(at -> read(buffer.position(at)));
  }

  private IntStream places() {
    return IntStream.range(0, texts.length / BYTES).map(text -> text * BYTES);
  }

  private static Bucketed read(ByteBuffer buffer) {
    long bucket = buffer.getLong();
    long finer = buffer.getLong();
    long text = buffer.getLong();
    int day = buffer.getInt();
    int flags = buffer.get();
    return new Bucketed(bucket, finer, text, (flags & IS_SHORT) != 0, day, (flags & IS_FRESH) != 0);
  }

  /** The numbers that come more than once, ascending. */
  private static long[] repeated(LongStream numbers) {
    long[] sorted = numbers.sorted().toArray();
    return IntStream.range(1, sorted.length)
        .filter(at -> sorted[at] == sorted[at - 1])
        .mapToLong(at -> sorted[at])
        .distinct()
        .toArray();
  }

  private static List<Bucketed> byDay(List<Bucketed> bucket) {
    return bucket.stream()
        .sorted(comparingInt(Bucketed::day).thenComparingLong(Bucketed::text))
        .toList();
  }

  /** Packs the texts of a group. */
  static final class Writer {

    private static final int TEXTS = 4_096;

    private final int number;
    private final ByteBuffer buffer = ByteBuffer.allocate(TEXTS * BYTES);

    Writer(int number) {
      this.number = number;
    }

    /** Adds a text; returns the texts that fill what is passed on at a time. */
    Optional<PackedBuckets> add(Bucketed text) {
      buffer.putLong(text.bucket()).putLong(text.finer()).putLong(text.text()).putInt(text.day());
      buffer.put((byte) ((text.isShort() ? IS_SHORT : 0) | (text.isFresh() ? IS_FRESH : 0)));
      return buffer.hasRemaining() ? Optional.empty() : Optional.of(take());
    }

    Stream<PackedBuckets> end() {
      return buffer.position() == 0 ? Stream.empty() : Stream.of(take());
    }

    private PackedBuckets take() {
      byte[] texts = Arrays.copyOf(buffer.array(), buffer.position());
      buffer.clear();
      return new PackedBuckets(number, texts);
    }
  }
}
