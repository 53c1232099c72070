package org.newstide.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newstide.tone.TargetTone;

/**
 * A question asked of a corpus: what must, may or must not stand together.
 *
 * @param id what tables call it: words of a-z and 0-9 joined by hyphens
 * @param title what readers are shown; null stands for the id
 * @param allOf conditions that must all hold
 * @param anyOf conditions of which one must hold; empty if none need
 * @param noneOf conditions that must not hold
 * @param within the piece of text in which all of this must hold; null stands for a sentence
 */
public record Theme(
    String id,
    String title,
    List<Condition> allOf,
    List<Condition> anyOf,
    List<Condition> noneOf,
    Scope within)
    implements Serializable {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * @throws IllegalArgumentException with a message for the author of the theme: if the id is not
   *     of that form, the title blank, a condition listed twice, or if nothing is wanted
   */
  public Theme {
    Objects.requireNonNull(id, "id");
    title = Objects.requireNonNullElse(title, id);
    allOf = Listed.once("all-of", allOf);
    anyOf = Listed.once("any-of", anyOf);
    noneOf = Listed.once("none-of", noneOf);
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
    for (Condition condition : anyOf) {
      if (allOf.contains(condition)) {
        throw new IllegalArgumentException(
            "any-of: lists " + condition + ", which all-of wants anyway");
      }
    }
    checkWants(id, conditions(allOf, anyOf, noneOf));
  }

  private static void checkWants(String id, List<Condition> conditions) {
    if (conditions.stream().flatMap(Condition::wanted).findAny().isEmpty()) {
      throw new IllegalArgumentException(
          "theme " + id + " wants nothing: all-of or any-of must name an entity or words");
    }
    if (conditions.stream().allMatch(each -> each.holds(Set.of()))) {
      throw new IllegalArgumentException(
          "theme "
              + id
              + " also holds where nothing stands that it asks for; a none-of in any-of does that");
    }
  }

  /**
   * Checks that some text can be of the theme, as far as that can be told ({@link TruthTable}).
   *
   * @param gazetteer has all entities that the theme names
   * @throws IllegalArgumentException that says which conditions no text can meet together
   */
  public void checkFeasible(Gazetteer gazetteer) {
    List<Condition> conflict = TruthTable.of(gazetteer, atoms()).conflict(conditions().toList());
    if (!conflict.isEmpty()) {
      throw new IllegalArgumentException(
          "theme "
              + id
              + " can find nothing: no text can meet "
              + conflict.stream().map(String::valueOf).collect(Collectors.joining(" and ")));
    }
  }

  /** What must hold together. */
  private static List<Condition> conditions(
      List<Condition> allOf, List<Condition> anyOf, List<Condition> noneOf) {
    List<Condition> conditions = new ArrayList<>(allOf);
    if (!anyOf.isEmpty()) {
      conditions.add(new Group.AnyOf(anyOf));
    }
    noneOf.forEach(unwanted -> conditions.add(new Group.NoneOf(List.of(unwanted))));
    return conditions;
  }

  private Stream<Condition> conditions() {
    return conditions(allOf, anyOf, noneOf).stream();
  }

  /** Whether a piece of text where these atoms hold, and no others, is of this theme. */
  boolean holds(Set<Condition> found) {
    return conditions().allMatch(condition -> condition.holds(found));
  }

  /** The atoms that the theme asks for. */
  Set<Condition> wanted() {
    return conditions().flatMap(Condition::wanted).collect(Collectors.toSet());
  }

  /** All atoms of the theme. */
  Set<Condition> atoms() {
    return conditions().flatMap(Condition::atoms).collect(Collectors.toSet());
  }

  /** The ids of the entities that the theme asks for. */
  public Stream<String> wantedEntities() {
    return conditions()
        .flatMap(Condition::wanted)
        .flatMap(
            atom -> {
              if (atom instanceof Condition.Named named) {
                return Stream.of(named.entity());
              }
              return atom instanceof Condition.Only own ? Stream.of(own.only()) : Stream.empty();
            });
  }
}
