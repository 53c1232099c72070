package org.newstide.config;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A record as YAML: every key that has a value, in the order of the components, nothing in short
 * form but single values for a choice. The same values always give the same text, and reading it
 * gives the same values.
 */
final class EffectiveYaml {

  private EffectiveYaml() {}

  /**
   * @param node what the record was bound from: a text that came from the environment is written as
   *     it stands there
   */
  static String of(Record config, Node node) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setSplitLines(false);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    return new Yaml(options).dump(plain(config, node));
  }

  private static Object plain(Object value, Node node) {
    if (value == null) {
      return null;
    }
    if (value instanceof Record group) {
      Optional<RecordComponent> single = Keys.singleValue(group.getClass());
      return single.isPresent()
          ? plain(component(group, single.get()), child(node, Keys.of(single.get().getName())))
          : plain(group, node);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(inner -> plain(inner, node)).orElse(null);
    }
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        items.add(
            plain(list.get(i), node instanceof Node.Items under ? under.nodes().get(i) : null));
      }
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach(
          (key, child) -> sorted.put((String) key, plain(child, child(node, (String) key))));
      return sorted;
    }
    if (value instanceof Enum<?> constant) {
      return Keys.of(constant);
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value;
    }
    return node instanceof Node.Scalar scalar && scalar.isFromEnvironment()
        ? scalar.text()
        : value.toString();
  }

  private static Map<String, Object> plain(Record group, Node node) {
    Map<String, Object> values = new LinkedHashMap<>();
    Keys.of(group.getClass())
        .forEach(
            (key, component) -> {
              Object value = plain(component(group, component), child(node, key));
              if (value != null) {
                values.put(key, value);
              }
            });
    return values;
  }

  private static Object component(Record group, RecordComponent component) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(group);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static Node child(Node node, String key) {
    return node instanceof Node.Entries entries ? entries.nodes().get(key) : null;
  }
}
