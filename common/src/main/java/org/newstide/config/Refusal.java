package org.newstide.config;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From what a record's constructor throws to a problem with a place. */
final class Refusal {

  private Refusal() {}

  /**
   * The problem of the one key that the message starts with, else of the whole record. A {@link
   * NullPointerException} is about the first key that is missing and named in its message.
   */
  static Problem of(
      Class<?> type, List<Object> arguments, Node.Entries entries, String key, Throwable refusal) {
    String message = Optional.ofNullable(refusal.getMessage()).orElse("is refused");
    List<String> keys = List.copyOf(Keys.of(type).keySet());
    if (refusal instanceof NullPointerException) {
      for (int i = 0; i < keys.size(); i++) {
        String component = type.getRecordComponents()[i].getName();
        if (arguments.get(i) == null && mentions(message, component)) {
          return new Problem(entries.place(), Keys.join(key, keys.get(i)), "is required");
        }
      }
      return new Problem(
          entries.place(), key, "lacks a key; known here: " + String.join(", ", keys));
    }
    String safe = redacted(message, entries);
    return keys.stream()
        .filter(name -> safe.matches("(?s)" + name + "(?![a-z0-9-]|,? (and|or) ).*"))
        .max(Comparator.comparingInt(String::length))
        .map(name -> ofKey(name, safe, entries, key))
        .orElseGet(() -> new Problem(entries.place(), key, safe));
  }

  private static Problem ofKey(String name, String message, Node.Entries entries, String key) {
    Node child = entries.nodes().getOrDefault(name, entries);
    String rest = message.substring(name.length()).replaceFirst("^[\\s:,]+", "");
    String text =
        child instanceof Node.Scalar scalar && rest.startsWith("must ")
            ? "is " + Problem.quoted(scalar.text()) + ", " + rest
            : rest;
    return new Problem(child.place(), Keys.join(key, name), text);
  }

  private static boolean mentions(String message, String component) {
    return message.matches("(?s)(.*\\W)?" + component + "(\\W.*)?");
  }

  /** Puts {@code ${env:NAME}} back where a message holds what it stands for. */
  private static String redacted(String message, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.isFromEnvironment() && !scalar.value().isEmpty()
          ? message.replace(scalar.value(), scalar.text())
          : message;
    }
    Iterable<Node> children =
        node instanceof Node.Items items ? items.nodes() : ((Node.Entries) node).nodes().values();
    String redacted = message;
    for (Node child : children) {
      redacted = redacted(redacted, child);
    }
    return redacted;
  }
}
