package org.newstide.topic;

import java.io.Serializable;

/**
 * The terms of a text, from left to right: the longest collocation that starts at a place, else the
 * word if it is a term and no form of address. A word of a collocation is no term beside it.
 */
public final class TermReader implements Serializable {

  /** Takes a term of a text. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes a term.
     *
     * @param key the run of its words' keys
     * @param form the run of its words as written
     * @param at where its first word stands among the codes
     */
    void accept(long key, long form, int at);
  }

  private final Dictionary dictionary;
  private final Collocations collocations;
  private final Addresses addresses;

  public TermReader(Dictionary dictionary, Collocations collocations, Addresses addresses) {
    this.dictionary = dictionary;
    this.collocations = collocations;
    this.addresses = addresses;
  }

  Dictionary dictionary() {
    return dictionary;
  }

  /** A title as codes. */
  int[] codes(String title) {
    return CodedText.of(title, "", dictionary);
  }

  /** Tells each term of a coded text. */
  public void read(int[] codes, Sink sink) {
    int[] keys = Collocations.keys(codes, dictionary);
    int at = 0;
    while (at < keys.length) {
      int words = Run.LONGEST;
      while (words > 0 && !isTerm(keys, at, words)) {
        words--;
      }
      if (words > 0) {
        sink.accept(Run.of(keys, at, words), Run.of(codes, at, words), at);
      }
      at += Math.max(words, 1);
    }
  }

  /** A form as readers see it. */
  String text(long form) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < Run.words(form); at++) {
      text.append(at == 0 ? "" : " ").append(dictionary.form(Run.word(form, at)));
    }
    return text.toString();
  }

  /** The run of keys that a form is a form of. */
  long key(long form) {
    int[] keys = new int[Run.words(form)];
    for (int at = 0; at < keys.length; at++) {
      keys[at] = dictionary.key(Run.word(form, at));
    }
    return Run.of(keys, 0, keys.length);
  }

  private boolean isTerm(int[] keys, int at, int words) {
    return Run.mayBeTerm(keys, at, words, dictionary)
        && (words == 1 ? !addresses.has(keys[at]) : collocations.has(Run.of(keys, at, words)));
  }
}
