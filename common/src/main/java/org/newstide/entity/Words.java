package org.newstide.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of these words, or runs of words, stands there. In small letters they are found however they
 * are written; with a capital, as they stand here or all in capitals. More than one are as many
 * atoms.
 */
public record Words(List<String> words) implements Condition.Atom {

  /**
   * @throws IllegalArgumentException if none is listed, one is twice, or one holds no word
   */
  public Words {
    words = Listed.someOnce("words", words);
    words.forEach(WordRun::of);
  }

  @Override
  public boolean holds(Set<Condition> found) {
    return atoms().anyMatch(found::contains);
  }

  @Override
  public Stream<Condition> atoms() {
    return words.size() == 1
        ? Stream.of(this)
        : words.stream().map(word -> new Words(List.of(word)));
  }

  @Override
  public String toString() {
    return "{words: " + words + "}";
  }
}
