package org.newstide.config;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From nodes, spelled out, to records, by their components.
 *
 * <p>For a key that is missing, a component gets an empty Optional, list or map, a record of
 * nothing but defaults, false, or null (for which a record's constructor may put a default).
 */
final class Binder {

  private final List<Problem> problems;

  /**
   * @param problems takes all that is wrong
   */
  Binder(List<Problem> problems) {
    this.problems = problems;
  }

  /** The record, or nothing if there was a problem. */
  <T extends Record> Optional<T> bind(Node node, String key, Class<T> type) {
    return Optional.ofNullable(type.cast(value(node, key, type, type)));
  }

  /** The value; null after a problem. */
  private Object value(Node node, String key, Type type, AnnotatedElement rules) {
    if (node instanceof Node.Scalar scalar && scalar.isNull()) {
      return problem(node, key, "has no value; leave the key out for its default");
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == Optional.class) {
        return Optional.ofNullable(value(node, key, arguments[0], rules));
      }
      return raw == List.class
          ? list(node, key, arguments[0], rules)
          : map(node, key, arguments[1], rules);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(node, key, plain);
    }
    if (plain.isSealed()) {
      return choice(node, key, plain);
    }
    if (!(node instanceof Node.Scalar scalar)) {
      return problem(node, key, "is " + shown(node) + ", must be a single value");
    }
    try {
      return Scalars.read(scalar, plain, rules);
    } catch (IllegalArgumentException e) {
      return problem(node, key, "is " + shown(node) + ", " + e.getMessage());
    }
  }

  private Object list(Node node, String key, Type type, AnnotatedElement rules) {
    if (!(node instanceof Node.Items items)) {
      return problem(node, key, "is " + shown(node) + ", must be a list");
    }
    int size = items.nodes().size();
    Range sizes = Scalars.range(rules);
    if (!Scalars.contains(sizes, size)) {
      String allowed = Scalars.allowed("of a length", sizes);
      return problem(node, key, "is a list of " + size + ", must be " + allowed);
    }
    List<Object> values = new ArrayList<>();
    for (Node item : items.nodes()) {
      values.add(value(item, key + "[" + values.size() + "]", type, rules));
    }
    return values;
  }

  private Object map(Node node, String key, Type type, AnnotatedElement rules) {
    if (!(node instanceof Node.Entries entries)) {
      return problem(node, key, "is " + shown(node) + ", must be a group of keys");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    entries
        .nodes()
        .forEach(
            (name, child) -> values.put(name, value(child, Keys.join(key, name), type, rules)));
    return values;
  }

  private Object record(Node node, String key, Class<?> type) {
    Map<String, RecordComponent> components = Keys.of(type);
    String known = String.join(", ", components.keySet());
    if (!(node instanceof Node.Entries entries)) {
      return problem(node, key, "is " + shown(node) + ", must be a group with keys of: " + known);
    }
    int before = problems.size();
    refuseOtherKeys(entries, key, components.keySet());
    List<Object> arguments = new ArrayList<>();
    components.forEach(
        (name, component) -> {
          Node child = entries.nodes().get(name);
          String childKey = Keys.join(key, name);
          arguments.add(
              child == null
                  ? missing(node, childKey, component)
                  : value(child, childKey, component.getGenericType(), component));
        });
    return problems.size() > before ? null : construct(type, arguments, entries, key);
  }

  private Object choice(Node node, String key, Class<?> type) {
    Map<String, RecordComponent> kinds = Keys.of(type);
    String known = String.join(", ", kinds.keySet());
    if (!(node instanceof Node.Entries entries)) {
      return problem(
          node, key, "is " + shown(node) + ", must be an id or a group with one key of: " + known);
    }
    int before = problems.size();
    refuseOtherKeys(entries, key, kinds.keySet());
    if (problems.size() == before && entries.nodes().size() != 1) {
      String given = String.join(", ", entries.nodes().keySet());
      problem(node, key, "has the keys: " + given + "; must have one of: " + known);
    }
    if (problems.size() > before) {
      return null;
    }
    String name = entries.nodes().keySet().iterator().next();
    RecordComponent component = kinds.get(name);
    Object argument =
        value(
            entries.nodes().get(name), Keys.join(key, name), component.getGenericType(), component);
    return problems.size() > before
        ? null
        : construct(component.getDeclaringRecord(), List.of(argument), entries, key);
  }

  private void refuseOtherKeys(Node.Entries entries, String key, Set<String> known) {
    entries
        .nodes()
        .forEach(
            (name, child) -> {
              if (!known.contains(name)) {
                String hint = Nearest.hint(name, known);
                String advice = hint.isEmpty() ? "; known here: " + String.join(", ", known) : hint;
                problem(child, Keys.join(key, name), "is not a known key" + advice);
              }
            });
  }

  private Object missing(Node group, String key, RecordComponent component) {
    Class<?> type = component.getType();
    if (component.isAnnotationPresent(Required.class)) {
      return problem(group, key, "is required");
    }
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == boolean.class) {
      return false;
    }
    if (type.isRecord()) {
      return record(new Node.Entries(group.place(), Map.of()), key, type);
    }
    return type.isPrimitive() ? problem(group, key, "is required") : null;
  }

  private Object construct(
      Class<?> type, List<Object> arguments, Node.Entries entries, String key) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.trySetAccessible();
      return constructor.newInstance(arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException
          || e.getCause() instanceof NullPointerException) {
        problems.add(Refusal.of(type, arguments, entries, key, e.getCause()));
        return null;
      }
      throw new IllegalStateException("cannot make a " + type, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }

  private Object problem(Node node, String key, String text) {
    problems.add(new Problem(node.place(), key, text));
    return null;
  }

  /** A value as a problem shows it. */
  static String shown(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Problem.quoted(scalar.text());
    }
    return node instanceof Node.Items ? "a list" : "a group of keys";
  }
}
