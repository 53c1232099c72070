package org.newstide.topic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Counts by whole numbers other than 0, without an object for each (open addressing). */
public final class LongCounts implements Serializable {

  private static final int SMALLEST = 1 << 6;

  private long[] keys = new long[SMALLEST];
  private long[] counts = new long[SMALLEST];
  private int size;

  /** How many keys have a count. */
  public int size() {
    return size;
  }

  /**
   * Adds to the count of a key.
   *
   * @throws IllegalArgumentException if the key is 0
   */
  public void add(long key, long n) {
    if (key == 0) {
      throw new IllegalArgumentException("0 is no key");
    }
    int at = place(keys, key);
    if (keys[at] == 0) {
      keys[at] = key;
      size++;
    }
    counts[at] += n;
    if (size > keys.length / 2) {
      grow();
    }
  }

  /** The count of a key, 0 if it was never added. */
  public long count(long key) {
    return counts[place(keys, key)];
  }

  /** Whether the key was added. */
  public boolean has(long key) {
    return key != 0 && keys[place(keys, key)] == key;
  }

  /** The keys, in no order that means anything. */
  public LongStream keys() {
    return Arrays.stream(keys).filter(key -> key != 0);
  }

  /** Forgets all. */
  public void clear() {
    Arrays.fill(keys, 0);
    Arrays.fill(counts, 0);
    size = 0;
  }

  /** A number whose bits all depend on all bits of this one (Stafford's variant 13). */
  public static long mix(long key) {
    long z = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static int place(long[] keys, long key) {
    int at = (int) mix(key) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}
