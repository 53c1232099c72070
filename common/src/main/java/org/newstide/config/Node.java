package org.newstide.config;

import java.util.List;
import java.util.Map;

/** A value of a config file or of the command line, with its place. */
sealed interface Node {

  Place place();

  /**
   * A single value.
   *
   * @param text as written
   * @param value the text with {@code ${env:NAME}} replaced
   * @param isNull whether nothing was written, or {@code null} or {@code ~}
   */
  record Scalar(Place place, String text, String value, boolean isNull) implements Node {

    boolean isFromEnvironment() {
      return !text.equals(value);
    }
  }

  /** A list. */
  record Items(Place place, List<Node> nodes) implements Node {}

  /** A group of keys, in the order of the file. */
  record Entries(Place place, Map<String, Node> nodes) implements Node {}
}
