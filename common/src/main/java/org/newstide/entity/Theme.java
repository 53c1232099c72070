package org.newstide.entity;

import java.util.List;
import java.util.Objects;

/**
 * A question asked of the corpus: which entities stand together, and how near.
 *
 * @param id kebab-case, unique in a config
 * @param title for readers; null stands for the id
 * @param allOf entity ids that must all be there
 * @param anyOf entity ids of which one must be there, unless there are none
 * @param noneOf entity ids that must not be there
 * @param within null stands for a sentence
 */
public record Theme(
    String id,
    String title,
    List<String> allOf,
    List<String> anyOf,
    List<String> noneOf,
    Scope within) {

  public Theme {
    Objects.requireNonNull(id, "id");
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("id must be words of a-z and 0-9 joined by hyphens");
    }
    title = Objects.requireNonNullElse(title, id);
    allOf = List.copyOf(allOf);
    anyOf = List.copyOf(anyOf);
    noneOf = List.copyOf(noneOf);
    within = Objects.requireNonNullElse(within, Scope.SENTENCE);
    if (allOf.isEmpty() && anyOf.isEmpty()) {
      throw new IllegalArgumentException("all-of or any-of must name an entity");
    }
  }
}
