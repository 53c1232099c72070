package org.newstide.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A condition on other conditions, of which there is at least one, each once. */
public sealed interface Group extends Condition permits Group.AllOf, Group.AnyOf, Group.NoneOf {

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

  /** All of these hold. */
  record AllOf(List<Condition> allOf) implements Group {

    /**
     * @throws IllegalArgumentException if none is listed or one is twice
     */
    public AllOf {
      allOf = Listed.someOnce("all-of", allOf);
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
      anyOf = Listed.someOnce("any-of", anyOf);
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
      noneOf = Listed.someOnce("none-of", noneOf);
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
}
