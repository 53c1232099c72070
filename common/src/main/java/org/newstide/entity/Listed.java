package org.newstide.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the author of a config lists under a key. */
final class Listed {

  private Listed() {}

  /**
   * The entries, each of which must stand there once.
   *
   * @throws IllegalArgumentException that starts with the key, if one is listed twice
   */
  static <T> List<T> once(String key, List<T> entries) {
    Set<T> seen = new HashSet<>();
    for (T entry : entries) {
      if (!seen.add(entry)) {
        throw new IllegalArgumentException(key + ": lists " + entry + " twice");
      }
    }
    return List.copyOf(entries);
  }

  /**
   * The entries, of which there must be one at least, each once.
   *
   * @throws IllegalArgumentException that starts with the key, if none is listed or one is twice
   */
  static <T> List<T> someOnce(String key, List<T> entries) {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException(key + " must list at least one");
    }
    return once(key, entries);
  }
}
