package org.newstide.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts texts into the buckets of their bands, and packs them by groups of buckets: a corpus has
 * millions of buckets, nearly all of one text.
 */
public final class BucketPacker {

  /** So many entries of a group are looked at together, in some 40 MB. */
  private static final int ENTRIES_OF_GROUP = 1_000_000;

  private final PackedBuckets.Writer[] groups;

  /**
   * @param texts how many there are about, over all packers
   */
  public BucketPacker(long texts) {
    int number = Math.toIntExact(1 + texts * MinHash.BANDS / ENTRIES_OF_GROUP);
    groups =
        IntStream.range(0, number)
            .mapToObj(PackedBuckets.Writer::new)
            .toArray(PackedBuckets.Writer[]::new);
  }

  /** Packs a text; returns what is full. */
  public Stream<PackedBuckets> add(Carried text) {
    int[] bands = Signature.numbers(text.bands());
    boolean isShort = Signature.isShort(text.bands());
    List<PackedBuckets> full = new ArrayList<>();
    for (int at = 0; at < bands.length; at++) {
      long bucket = together(at, bands[at]);
      // A text is in a finer bucket by the next two bands, too.
      long finer = together(band(bands, at + 1), band(bands, at + 2));
      groups[Math.floorMod(Long.hashCode(bucket * StoryText.SPREAD), groups.length)]
          .add(new Bucketed(bucket, finer, text.text(), isShort, text.day(), text.isFresh()))
          .ifPresent(full::add);
    }
    return full.stream();
  }

  /** What is left. */
  public Stream<PackedBuckets> end() {
    return Stream.of(groups).flatMap(PackedBuckets.Writer::end);
  }

  private static int band(int[] bands, int at) {
    return at < bands.length ? bands[at] : 0;
  }

  private static long together(int high, int low) {
    return (long) high << Integer.SIZE | Integer.toUnsignedLong(low);
  }
}
