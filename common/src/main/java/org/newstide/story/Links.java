package org.newstide.story;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Which texts are linked by pairs, however many lie between (union-find). */
public final class Links {

  /**
   * A text and the component that it is in.
   *
   * @param component the smallest of the linked texts
   */
  public record Linked(long text, long component) {}

  private final Map<Long, Long> parents = new HashMap<>();

  /** Links two texts. */
  public void add(long one, long other) {
    long first = root(one);
    long second = root(other);
    parents.put(Math.max(first, second), Math.min(first, second));
  }

  /** All texts that have a link. */
  public Stream<Linked> all() {
    return parents.keySet().stream().toList().stream().map(text -> new Linked(text, root(text)));
  }

  private long root(long text) {
    long root = text;
    for (long parent = parent(root); parent != root; parent = parent(root)) {
      root = parent;
    }
    for (long at = text; at != root; ) {
      at = parents.put(at, root);
    }
    return root;
  }

  private long parent(long text) {
    return parents.computeIfAbsent(text, self -> self);
  }
}
