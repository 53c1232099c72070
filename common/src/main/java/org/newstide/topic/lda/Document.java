package org.newstide.topic.lda;

import java.io.Serializable;

/**
 * A text that topics are learnt from.
 *
 * @param key a hash of its id or of its terms: what is random about the text comes from it
 * @param bag its terms, one at least
 * @param topics the topic of each token, term by term in the order of the bag; empty while none is
 *     drawn
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Document(long key, Bag bag, short[] topics) implements Serializable {

  /** The texts are parted into so many folds: what is learnt of one is tried on another. */
  public static final int FOLDS = 5;

  public Document(long key, Bag bag) {
    this(key, bag, new short[0]);
  }

  /** The fold of the text, from 0. */
  public int fold() {
    return fold(key);
  }

  /** The fold of texts with this key. */
  public static int fold(long key) {
    return (int) Math.floorMod(key, (long) FOLDS);
  }
}
