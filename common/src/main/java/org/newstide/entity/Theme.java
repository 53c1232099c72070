package org.newstide.entity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.newstide.tone.TargetTone;

/**
 * A question asked of a corpus: which entities must, may or must not stand together.
 *
 * @param id what tables call it: words of a-z and 0-9 joined by hyphens
 * @param title what readers are shown; null stands for the id
 * @param allOf ids of entities that must all be named
 * @param anyOf ids of entities of which one must be named; empty if none need be
 * @param noneOf ids of entities that must not be named
 * @param within the piece of text in which all of this must hold; null stands for a sentence
 */
public record Theme(
    String id,
    String title,
    List<String> allOf,
    List<String> anyOf,
    List<String> noneOf,
    Scope within)
    implements Serializable {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * @throws IllegalArgumentException with a message for the author of the theme: if the id is not
   *     of that form, the title blank, if nothing is wanted, if an entity is listed twice, or if
   *     one is both wanted and not wanted
   */
  public Theme {
    Objects.requireNonNull(id, "id");
    title = Objects.requireNonNullElse(title, id);
    allOf = List.copyOf(allOf);
    anyOf = List.copyOf(anyOf);
    noneOf = List.copyOf(noneOf);
    within = Objects.requireNonNullElse(within, Scope.SENTENCE);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("id must be words of a-z and 0-9 joined by hyphens");
    }
    if (id.equals(TargetTone.WHOLE_ARTICLE)) {
      throw new IllegalArgumentException("id must not be article, the target that is whole texts");
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("theme " + id + " has no title");
    }
    if (allOf.isEmpty() && anyOf.isEmpty()) {
      throw new IllegalArgumentException(
          "theme " + id + " wants nothing: all-of or any-of must name an entity");
    }
    checkListedOnce(id, "all-of", allOf, Set.of());
    checkListedOnce(id, "any-of", anyOf, allOf);
    for (String unwanted : noneOf) {
      if (allOf.contains(unwanted) || anyOf.contains(unwanted)) {
        throw new IllegalArgumentException(
            "theme " + id + " can find nothing: " + unwanted + " is both wanted and in none-of");
      }
    }
    checkListedOnce(id, "none-of", noneOf, Set.of());
  }

  private static void checkListedOnce(
      String id, String key, List<String> entities, Iterable<String> elsewhere) {
    Set<String> seen = new HashSet<>();
    elsewhere.forEach(seen::add);
    for (String entity : entities) {
      if (!seen.add(entity)) {
        throw new IllegalArgumentException(
            "theme " + id + " lists " + entity + " twice, the second time in " + key);
      }
    }
  }

  /** Whether a piece of text that names these entities, and no others, is of this theme. */
  boolean holds(Set<String> named) {
    return named.containsAll(allOf)
        && (anyOf.isEmpty() || anyOf.stream().anyMatch(named::contains))
        && noneOf.stream().noneMatch(named::contains);
  }

  /** Whether the theme asks for one of these entities. */
  boolean wantsAny(Set<String> named) {
    return allOf.stream().anyMatch(named::contains) || anyOf.stream().anyMatch(named::contains);
  }
}
