package org.newstide.entity;

import java.io.Serializable;
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
public sealed interface Condition extends Serializable permits Condition.Atom, Group {

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
}
