package org.newstide.config;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How Java's names are written in a config: {@code minWords} and {@code MIN_WORDS} are min-words.
 */
final class Keys {

  private Keys() {}

  /** A record's components by key, in the order of declaration. */
  static Map<String, RecordComponent> of(Class<?> type) {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(of(component.getName()), component);
    }
    return components;
  }

  static String of(String component) {
    return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  static String of(Enum<?> constant) {
    return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  static String join(String group, String key) {
    return group.isEmpty() ? key : group + "." + key;
  }
}
