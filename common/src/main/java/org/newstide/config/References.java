package org.newstide.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newstide.entity.EntityNames;
import org.newstide.entity.Gazetteer;
import org.newstide.entity.Theme;

/**
 * Checks what must fit together across a config: ids of themes and of entities differ, names are
 * those of one entity, entities that are asked for are known, and some text can be of each theme.
 */
final class References {

  private Gazetteer gazetteer;
  private final List<Problem> problems;

  References(Gazetteer gazetteer, List<Problem> problems) {
    this.gazetteer = gazetteer;
    this.problems = problems;
  }

  /** Looks at nodes, not at records, so that it finds its problems whatever else is wrong. */
  void check(Node.Entries root) {
    Set<String> known = entities(items(root.nodes().get("entities")));
    Map<String, Place> seen = new HashMap<>();
    List<Node> themes = items(root.nodes().get("themes"));
    for (int i = 0; i < themes.size(); i++) {
      if (themes.get(i) instanceof Node.Entries theme) {
        String key = "themes[" + i + "]";
        isAnother(theme.nodes().get("id"), key + ".id", "themes", seen);
        for (String list : List.of("all-of", "any-of", "none-of")) {
          known(theme.nodes().get(list), key + "." + list, known);
        }
        isFeasible(theme, key);
      }
    }
    if (root.nodes().get("tone") instanceof Node.Entries tone) {
      known(tone.nodes().get("targets"), "tone.targets", known);
    }
  }

  /** Adds these entities to the gazetteer; the ids that are known with them. */
  private Set<String> entities(List<Node> nodes) {
    Set<String> known = new TreeSet<>(gazetteer.ids());
    Map<String, Place> seen = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Node.Entries entity) {
        String key = "entities[" + i + "]";
        isAnother(entity.nodes().get("id"), key + ".id", "entities", seen);
        if (entity.nodes().get("id") instanceof Node.Scalar id) {
          known.add(id.value());
        }
        add(entity, key);
      }
    }
    return known;
  }

  private void add(Node.Entries entity, String key) {
    try {
      gazetteer = bound(entity, key, EntityNames.class).map(gazetteer::with).orElse(gazetteer);
    } catch (IllegalArgumentException e) {
      problems.add(Refusal.of(EntityNames.class, List.of(), entity, key, e));
    }
  }

  private void isFeasible(Node.Entries theme, String key) {
    try {
      bound(theme, key, Theme.class)
          .filter(bound -> bound.wantedEntities().allMatch(gazetteer.ids()::contains))
          .ifPresent(bound -> bound.checkFeasible(gazetteer));
    } catch (IllegalArgumentException e) {
      problems.add(Refusal.of(Theme.class, List.of(), theme, key, e));
    }
  }

  /** The record, if all is right with it; the binder of the whole config tells what is not. */
  private static <T extends Record> Optional<T> bound(
      Node.Entries node, String key, Class<T> type) {
    return new Binder(new ArrayList<>()).bind(node, key, type);
  }

  private void isAnother(Node id, String key, String what, Map<String, Place> seen) {
    if (!(id instanceof Node.Scalar scalar) || scalar.isNull() || scalar.value().isBlank()) {
      return; // the binder says so
    }
    String given = "is " + Problem.quoted(scalar.text());
    Place first = seen.putIfAbsent(scalar.value(), scalar.place());
    if (first != null) {
      String text = given + ", as is that at " + first + "; ids of " + what + " must differ";
      problems.add(new Problem(scalar.place(), key, text));
    }
  }

  private void known(Node list, String key, Set<String> known) {
    List<Node> nodes = items(list);
    for (int i = 0; i < nodes.size(); i++) {
      isKnown(nodes.get(i), key + "[" + i + "]", known);
    }
  }

  /** An id, or a condition spelled out. */
  private void isKnown(Node node, String key, Set<String> known) {
    if (node instanceof Node.Scalar id && !id.isNull() && !known.contains(id.value())) {
      String hint = id.isFromEnvironment() ? "" : Nearest.hint(id.value(), known);
      String text = "is " + Problem.quoted(id.text()) + ", must be the id of a known entity";
      problems.add(new Problem(id.place(), key, text + hint));
    }
    if (node instanceof Node.Entries condition) {
      condition
          .nodes()
          .forEach(
              (name, child) -> {
                switch (name) {
                  case "entity" -> isKnown(child, key, known);
                  case "only" -> isKnown(child, key + ".only", known);
                  case "all-of", "any-of", "none-of" -> known(child, key + "." + name, known);
                  default -> {} // words are any, and the binder refuses what else there is
                }
              });
    }
  }

  private static List<Node> items(Node node) {
    return node instanceof Node.Items items ? items.nodes() : List.of();
  }
}
