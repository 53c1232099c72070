package org.newstide.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The terms that topics are made of, the one in most stories first, ties by text. Terms in too few
 * stories say nothing reliable, terms in too many nothing particular.
 */
public final class Vocabulary implements Serializable {

  /** The most terms: what a model's memory and time grow with. */
  public static final int MOST = 10_000;

  private static final long FORM = Long.MIN_VALUE;

  private record Entry(long key, String text, long stories) {}

  private final TermReader reader;
  private final LongCounts numbers = new LongCounts();
  private final List<String> texts = new ArrayList<>();
  private final List<Long> stories = new ArrayList<>();

  /**
   * @param counts stories by term and by written form, as {@link #count} counts them; those of 1
   *     may be left out
   * @param least the fewest stories of a term
   * @param most the most stories of a term
   */
  public Vocabulary(TermReader reader, LongCounts counts, long least, long most) {
    this.reader = reader;
    LongCounts bestForms = new LongCounts();
    counts
        .keys()
        .filter(key -> key < 0)
        .map(key -> key ^ FORM)
        .forEach(form -> keepBetter(bestForms, form, counts));
    counts
        .keys()
        .filter(key -> key > 0 && counts.count(key) >= least && counts.count(key) <= most)
        .mapToObj(key -> new Entry(key, reader.text(best(key, bestForms)), counts.count(key)))
        .sorted(Comparator.comparingLong(Entry::stories).reversed().thenComparing(Entry::text))
        .limit(MOST)
        .forEach(
            entry -> {
              texts.add(entry.text());
              stories.add(entry.stories());
              numbers.add(entry.key(), texts.size());
            });
  }

  /** Counts a story's terms, and the forms in which they stand, each once. */
  public static void count(int[] codes, TermReader reader, LongCounts counts) {
    LongCounts own = new LongCounts();
    reader.read(
        codes,
        (key, form, at) -> {
          own.add(key, 1);
          own.add(form ^ FORM, 1);
        });
    own.keys().forEach(key -> counts.add(key, 1));
  }

  /** Number of terms. */
  public int size() {
    return texts.size();
  }

  /** A term as most often written. */
  public String text(int term) {
    return texts.get(term);
  }

  /** All terms, as most often written. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /** The stories in which a term stands. */
  public long stories(int term) {
    return stories.get(term);
  }

  /** The terms of a coded text with their counts: term, count, term, count …, terms ascending. */
  public int[] counts(int[] codes) {
    LongCounts own = new LongCounts();
    read(codes, (term, at) -> own.add(term + 1, 1));
    int[] counts = new int[own.size() * 2];
    int[] at = {0};
    own.keys()
        .sorted()
        .forEach(
            number -> {
              counts[at[0]++] = (int) number - 1;
              counts[at[0]++] = (int) own.count(number);
            });
    return counts;
  }

  /** Takes a term and where it stands among the codes. */
  @FunctionalInterface
  interface Sink {
    void accept(int term, int at);
  }

  /** Tells the terms of a coded text, from left to right. */
  void read(int[] codes, Sink sink) {
    reader.read(
        codes,
        (key, form, at) -> {
          long number = numbers.count(key);
          if (number > 0) {
            sink.accept((int) number - 1, at);
          }
        });
  }

  /** The words that terms are made of. */
  Dictionary dictionary() {
    return reader.dictionary();
  }

  /** The terms of a title with their counts, likewise. */
  int[] counts(String title) {
    return counts(reader.codes(title));
  }

  /** A term whose forms were left out is written as its key. */
  private static long best(long key, LongCounts bestForms) {
    return bestForms.has(key) ? bestForms.count(key) : key;
  }

  /**
   * The form in most stories; of two, the one with the lower codes, which are of frequent words.
   */
  private void keepBetter(LongCounts best, long form, LongCounts counts) {
    long key = reader.key(form);
    long former = best.count(key);
    long more = former == 0 ? 1 : counts.count(form ^ FORM) - counts.count(former ^ FORM);
    if (more > 0 || (more == 0 && form < former)) {
      best.add(key, form - former);
    }
  }
}
