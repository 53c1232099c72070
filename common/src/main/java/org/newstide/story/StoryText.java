package org.newstide.story;

import java.util.List;
import java.util.stream.IntStream;

/** The words of an article, and what of them is compared with other articles. */
final class StoryText {

  /** Bodies of fewer words are summaries, if there is one at all. */
  static final int FEWEST_OF_LONG = 50;

  /** Words of a run that is compared. */
  private static final int RUN = 3;

  /** Odd, from the golden ratio. */
  static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final List<StoryWord> title;
  private final List<StoryWord> body;
  private final int[] shingles;
  private final int[] bodyShingles;

  private StoryText(List<StoryWord> title, List<StoryWord> body) {
    this.title = title;
    this.body = body;
    this.shingles = distinct(IntStream.concat(shingles(title), shingles(body)));
    this.bodyShingles = distinct(shingles(body));
  }

  static StoryText of(String title, String body) {
    return new StoryText(StoryWord.of(title), StoryWord.of(body));
  }

  List<StoryWord> title() {
    return title;
  }

  List<StoryWord> body() {
    return body;
  }

  boolean isEmpty() {
    return title.isEmpty() && body.isEmpty();
  }

  boolean isLong() {
    return body.size() >= FEWEST_OF_LONG;
  }

  /**
   * Hashes of the runs of three words within the title and within the body, ascending, each once;
   * of fewer words all make one run. No copy.
   */
  int[] shingles() {
    return shingles;
  }

  /** The share of this text's runs that another has, too, 0 to 1; 0 for a text without words. */
  double within(StoryText other) {
    return within(shingles, other.shingles);
  }

  /** The share of the runs of this body that another one has, too, 0 to 1. */
  double bodyWithin(StoryText other) {
    return within(bodyShingles, other.bodyShingles);
  }

  private static double within(int[] some, int[] others) {
    int both = 0;
    for (int mine = 0, theirs = 0; mine < some.length && theirs < others.length; ) {
      int order = Integer.compare(some[mine], others[theirs]);
      both += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return some.length == 0 ? 0 : (double) both / some.length;
  }

  private static int[] distinct(IntStream runs) {
    return runs.sorted().distinct().toArray();
  }

  private static IntStream shingles(List<StoryWord> words) {
    int run = Math.min(RUN, words.size());
    if (run == 0) {
      return IntStream.empty();
    }
    long[] hashes = words.stream().mapToLong(word -> word.normal().hashCode() * SPREAD).toArray();
    return IntStream.rangeClosed(0, hashes.length - run)
        .map(
            at -> {
              long hash = 0;
              for (int next = at; next < at + run; next++) {
                hash = (Long.rotateLeft(hash, 21) ^ hashes[next]) * SPREAD;
              }
              return (int) (((hash ^ (hash >>> 29)) * SPREAD) >>> 32);
            });
  }
}
