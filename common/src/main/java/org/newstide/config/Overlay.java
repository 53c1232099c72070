package org.newstide.config;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One tree of values laid over another. */
final class Overlay {

  private Overlay() {}

  /** Groups are laid over key by key; anything else takes the place of what is under it. */
  static Node lay(Node base, Node over) {
    if (!(base instanceof Node.Entries under && over instanceof Node.Entries upper)) {
      return over;
    }
    Map<String, Node> nodes = new LinkedHashMap<>(under.nodes());
    upper.nodes().forEach((key, node) -> nodes.merge(key, node, Overlay::lay));
    return new Node.Entries(upper.place(), nodes);
  }

  /** The same values, given at another place. */
  static Node at(Place place, Node node) {
    if (node instanceof Node.Entries entries) {
      Map<String, Node> nodes = new LinkedHashMap<>();
      entries.nodes().forEach((key, child) -> nodes.put(key, at(place, child)));
      return new Node.Entries(place, nodes);
    }
    if (node instanceof Node.Items items) {
      return new Node.Items(place, items.nodes().stream().map(child -> at(place, child)).toList());
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return new Node.Scalar(place, scalar.text(), scalar.value(), scalar.isNull());
  }

  /**
   * Writes short forms in full, so that other values can be laid over them: a single value for a
   * record with a {@link Shorthand}, and for a list of one.
   */
  static Node spelledOut(Node node, Type type) {
    if (node instanceof Node.Items items) {
      return new Node.Items(
          node.place(),
          items.nodes().stream().map(item -> spelledOut(item, Keys.itemType(type))).toList());
    }
    if (node instanceof Node.Entries entries) {
      Map<String, Node> nodes = new LinkedHashMap<>(entries.nodes());
      nodes.replaceAll((key, child) -> spelledOut(child, Keys.typeOf(key, type)));
      return new Node.Entries(node.place(), nodes);
    }
    Node.Scalar scalar = (Node.Scalar) node;
    if (scalar.isNull()) {
      return node;
    }
    Type itemType = Keys.itemType(type);
    if (itemType != Object.class) {
      return new Node.Items(node.place(), List.of(spelledOut(node, itemType)));
    }
    return Keys.shorthand(type)
        .<Node>map(key -> new Node.Entries(node.place(), Map.of(key, node)))
        .orElse(node);
  }
}
