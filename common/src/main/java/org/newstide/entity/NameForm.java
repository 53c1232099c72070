package org.newstide.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words that may name an entity, or that hide a name in them.
 *
 * @param words at least one, spelled plainly
 * @param bearing what the words say when they stand in a text
 * @param entityId the entity they name; empty if the form is blocking
 * @param isName whether it is a name of the whole entity, not of a part, its people or its
 *     adjective
 */
record NameForm(List<String> words, Bearing bearing, Optional<String> entityId, boolean isName) {

  /** What the words of a form say when they stand in a text. */
  enum Bearing {
    /** They name the entity. */
    SURE,
    /**
     * They name it where the same text surely names it, its country, or another of that country.
     */
    AMBIGUOUS,
    /** They name it where the same text names it by a sure form too. */
    DOUBTFUL,
    /** They name nobody, and no part of them does. */
    BLOCKING
  }

  /** Names whose capitals are an everyday word where all is written in capitals. */
  private static final Set<String> WORDS_IN_CAPITALS =
      Set.of("US", "IT", "WHO", "AM", "IN", "OR", "ME", "NO", "SO", "AID", "CAR");

  NameForm {
    words = List.copyOf(words);
    if (entityId.isEmpty() != (bearing == Bearing.BLOCKING)) {
      throw new IllegalArgumentException(
          words + ": a form names an entity unless it is a blocking one");
    }
  }

  /**
   * @throws IllegalArgumentException if the text holds no word
   */
  static NameForm of(String text, Bearing bearing, Optional<String> entityId, boolean isName) {
    return new NameForm(Spelling.words("names", text), bearing, entityId, isName);
  }

  /** One that names nobody. */
  static NameForm blocking(String text) {
    return of(text, Bearing.BLOCKING, Optional.empty(), false);
  }

  /** The same words as those that name nobody. */
  NameForm blocking() {
    return new NameForm(words, Bearing.BLOCKING, Optional.empty(), false);
  }

  List<String> capitals() {
    return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
  }

  boolean isTellableInCapitals() {
    return words.size() > 1 || !WORDS_IN_CAPITALS.contains(words.get(0));
  }
}
