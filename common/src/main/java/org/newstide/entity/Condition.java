package org.newstide.entity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a theme asks of a piece of text. What stands in a text is told as the set of the atoms that
 * hold there.
 *
 * <p>In a config, an entity's id alone is {@link Named}; the others are a group of one key, the
 * name of their component.
 */
public sealed interface Condition extends Serializable permits Condition.Atom, Condition.Group {

  /** Whether it holds where these atoms hold and no others do. */
  boolean holds(Set<Condition> found);

  /** The atoms in it, wanted or not, possibly more than once. */
  Stream<Condition> atoms();

  /** The atoms it asks for: those in no none-of, or in a none-of within a none-of, and so on. */
  Stream<Condition> wanted();

  /** The other atoms. */
  Stream<Condition> unwanted();

  /** That these entities are named, each by itself. */
  static List<Condition> named(String... entityIds) {
    return Stream.of(entityIds).<Condition>map(Named::new).toList();
  }

  /** A condition that holds no other one. */
  sealed interface Atom extends Condition permits Named, Only, Words {

    @Override
    default boolean holds(Set<Condition> found) {
      return found.contains(this);
    }

    @Override
    default Stream<Condition> atoms() {
      return Stream.of(this);
    }

    @Override
    default Stream<Condition> wanted() {
      return atoms();
    }

    @Override
    default Stream<Condition> unwanted() {
      return Stream.empty();
    }
  }

  /** A condition on other conditions, of which there is at least one, each once. */
  sealed interface Group extends Condition permits AllOf, AnyOf, NoneOf {

    List<Condition> parts();

    @Override
    default Stream<Condition> atoms() {
      return parts().stream().flatMap(Condition::atoms);
    }

    @Override
    default Stream<Condition> wanted() {
      return parts().stream().flatMap(Condition::wanted);
    }

    @Override
    default Stream<Condition> unwanted() {
      return parts().stream().flatMap(Condition::unwanted);
    }
  }

  /** An entity is named, or one that belongs to it. */
  record Named(String entity) implements Atom {
    @Override
    public String toString() {
      return entity;
    }
  }

  /** An entity is named by a name of its own. */
  record Only(String only) implements Atom {
    @Override
    public String toString() {
      return "{only: " + only + "}";
    }
  }

  /**
   * One of these words, or runs of words, stands there. In small letters they are found however
   * they are written; with a capital, as they stand here or all in capitals. More than one are as
   * many atoms.
   */
  record Words(List<String> words) implements Atom {

    /**
     * @throws IllegalArgumentException if none is listed, one is twice, or one holds no word
     */
    public Words {
      words = listed("words", words);
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

  /** All of these hold. */
  record AllOf(List<Condition> allOf) implements Group {

    /**
     * @throws IllegalArgumentException if none is listed or one is twice
     */
    public AllOf {
      allOf = listed("all-of", allOf);
    }

    @Override
    public List<Condition> parts() {
      return allOf;
    }

    @Override
    public boolean holds(Set<Condition> found) {
      return allOf.stream().allMatch(part -> part.holds(found));
    }

    @Override
    public String toString() {
      return "{all-of: " + allOf + "}";
    }
  }

  /** At least one of these holds. */
  record AnyOf(List<Condition> anyOf) implements Group {

    /**
     * @throws IllegalArgumentException if none is listed or one is twice
     */
    public AnyOf {
      anyOf = listed("any-of", anyOf);
    }

    @Override
    public List<Condition> parts() {
      return anyOf;
    }

    @Override
    public boolean holds(Set<Condition> found) {
      return anyOf.stream().anyMatch(part -> part.holds(found));
    }

    @Override
    public String toString() {
      return "{any-of: " + anyOf + "}";
    }
  }

  /** None of these holds. */
  record NoneOf(List<Condition> noneOf) implements Group {

    /**
     * @throws IllegalArgumentException if none is listed or one is twice
     */
    public NoneOf {
      noneOf = listed("none-of", noneOf);
    }

    @Override
    public List<Condition> parts() {
      return noneOf;
    }

    @Override
    public boolean holds(Set<Condition> found) {
      return noneOf.stream().noneMatch(part -> part.holds(found));
    }

    @Override
    public Stream<Condition> wanted() {
      return noneOf.stream().flatMap(Condition::unwanted);
    }

    @Override
    public Stream<Condition> unwanted() {
      return noneOf.stream().flatMap(Condition::wanted);
    }

    @Override
    public String toString() {
      return "{none-of: " + noneOf + "}";
    }
  }

  private static <T> List<T> listed(String key, List<T> entries) {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException(key + " must list at least one");
    }
    Set<T> seen = new HashSet<>();
    for (T entry : entries) {
      if (!seen.add(entry)) {
        throw new IllegalArgumentException(key + ": lists " + entry + " twice");
      }
    }
    return List.copyOf(entries);
  }
}
