package org.newstide.topic;

import org.newstide.topic.StopWords.Role;

/**
 * A run of one to three words as one number: the words' codes, 21 bits each, the last one lowest.
 * Runs lie within a sentence and cross no punctuation.
 */
final class Run {

  /** The most words of a run. */
  static final int LONGEST = 3;

  private static final int BITS = 21;
  private static final long WORD = (1L << BITS) - 1;

  private Run() {}

  /** The run that {@code codes[start, start + words)} is. */
  static long of(int[] codes, int start, int words) {
    long run = 0;
    for (int at = start; at < start + words; at++) {
      run = (run << BITS) | codes[at];
    }
    return run;
  }

  /** How many words a run has. */
  static int words(long run) {
    return run > WORD << BITS ? 3 : run > WORD ? 2 : 1;
  }

  /** The code of a word of a run, the first is 0. */
  static int word(long run, int at) {
    return (int) ((run >>> (BITS * (words(run) - 1 - at))) & WORD);
  }

  /** The first {@code count} words of a run. */
  static long first(long run, int count) {
    return run >>> (BITS * (words(run) - count));
  }

  /** The last {@code count} words of a run. */
  static long last(long run, int count) {
    return run & ((1L << (BITS * count)) - 1);
  }

  /**
   * Whether the words that start here may be a term: each is a word, no stop word stands at an end,
   * and one word at least is a term by itself.
   */
  static boolean mayBeTerm(int[] codes, int start, int words, Dictionary dictionary) {
    if (start + words > codes.length) {
      return false;
    }
    boolean term = false;
    for (int at = start; at < start + words; at++) {
      Role role = dictionary.role(codes[at]);
      boolean inner = at > start && at < start + words - 1;
      if (role == Role.NEVER || (role == Role.INSIDE && !inner)) {
        return false;
      }
      term |= role == Role.TERM;
    }
    return term;
  }
}
