package org.newstide.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks ids across a config: those of themes differ, those of entities are known. */
final class References {

  private final Set<String> entityIds;
  private final List<Problem> problems;

  References(Set<String> entityIds, List<Problem> problems) {
    this.entityIds = entityIds;
    this.problems = problems;
  }

  /** Looks at nodes, not at records, so that it finds its problems whatever else is wrong. */
  void check(Node.Entries root) {
    Map<String, Place> themes = new HashMap<>();
    List<Node> nodes = items(root.nodes().get("themes"));
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Node.Entries theme) {
        String key = "themes[" + i + "]";
        isAnother(theme.nodes().get("id"), key + ".id", themes);
        for (String list : List.of("all-of", "any-of", "none-of")) {
          known(theme.nodes().get(list), key + "." + list);
        }
      }
    }
    if (root.nodes().get("tone") instanceof Node.Entries tone) {
      known(tone.nodes().get("targets"), "tone.targets");
    }
  }

  private void isAnother(Node id, String key, Map<String, Place> seen) {
    if (!(id instanceof Node.Scalar scalar) || scalar.isNull() || scalar.value().isBlank()) {
      return; // the binder says so
    }
    String given = "is " + Problem.quoted(scalar.text());
    Place first = seen.putIfAbsent(scalar.value(), scalar.place());
    if (first != null) {
      String text = given + ", as is that at " + first + "; ids of themes must differ";
      problems.add(new Problem(scalar.place(), key, text));
    }
  }

  private void known(Node list, String key) {
    List<Node> nodes = items(list);
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Node.Scalar id
          && !id.isNull()
          && !entityIds.contains(id.value())) {
        String hint = id.isFromEnvironment() ? "" : Nearest.hint(id.value(), entityIds);
        String text = "is " + Problem.quoted(id.text()) + ", must be the id of a known entity";
        problems.add(new Problem(id.place(), key + "[" + i + "]", text + hint));
      }
    }
  }

  private static List<Node> items(Node node) {
    return node instanceof Node.Items items ? items.nodes() : List.of();
  }
}
