package org.newstide.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys that an entry of {@code themes} may leave out: a theme itself knows no defaults. */
final class ThemeEntries {

  private ThemeEntries() {}

  /** The config with themes whose title is the id, and whose scope is a sentence, if not given. */
  static Node.Entries withDefaults(Node.Entries root) {
    if (!(root.nodes().get("themes") instanceof Node.Items themes)) {
      return root;
    }
    List<Node> entries = themes.nodes().stream().map(ThemeEntries::withDefaults).toList();
    Map<String, Node> nodes = new LinkedHashMap<>(root.nodes());
    nodes.put("themes", new Node.Items(themes.place(), entries));
    return new Node.Entries(root.place(), nodes);
  }

  private static Node withDefaults(Node node) {
    if (!(node instanceof Node.Entries theme)) {
      return node;
    }
    Map<String, Node> nodes = new LinkedHashMap<>(theme.nodes());
    // What is wrong with an id is told of the id alone.
    if (nodes.get("id") instanceof Node.Scalar id && !id.isNull() && !id.value().isBlank()) {
      nodes.putIfAbsent("title", id);
    }
    nodes.putIfAbsent("within", new Node.Scalar(theme.place(), "sentence", "sentence", false));
    return new Node.Entries(theme.place(), nodes);
  }
}
