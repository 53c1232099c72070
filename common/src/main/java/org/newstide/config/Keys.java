package org.newstide.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of a config by the records it is bound to: {@code minWords} and {@code MIN_WORDS} are
 * written min-words.
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

  /** The type of a key's value in a group; Object if the type has no such key. */
  static Type typeOf(String key, Type group) {
    Class<?> type = present(group) instanceof Class<?> plain ? plain : Object.class;
    return type.isRecord() && of(type).containsKey(key)
        ? of(type).get(key).getGenericType()
        : Object.class;
  }

  /** The type of a list's entries; Object if the type is no list. */
  static Type itemType(Type list) {
    return present(list) instanceof ParameterizedType generic && generic.getRawType() == List.class
        ? generic.getActualTypeArguments()[0]
        : Object.class;
  }

  /** The key that a single value stands for. */
  static Optional<String> shorthand(Type type) {
    return present(type) instanceof Class<?> plain
        ? Optional.ofNullable(plain.getAnnotation(Shorthand.class)).map(Shorthand::value)
        : Optional.empty();
  }

  private static Type present(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
        ? generic.getActualTypeArguments()[0]
        : type;
  }

  static String join(String group, String key) {
    return group.isEmpty() ? key : group + "." + key;
  }
}
