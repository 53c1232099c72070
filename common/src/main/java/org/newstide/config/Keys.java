package org.newstide.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of a config by the records it is bound to: {@code minWords} and {@code MIN_WORDS} are
 * written min-words.
 *
 * <p>A sealed interface is a choice of records of one component: it is written as a group of one
 * key, that of the record's component, and a single value stands for the first record.
 */
final class Keys {

  private Keys() {}

  /** The components of a record, or of a choice's records, by key in the order of declaration. */
  static Map<String, RecordComponent> of(Class<?> type) {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    if (type.isSealed()) {
      for (Class<?> kind : type.getPermittedSubclasses()) {
        components.putAll(of(kind));
      }
      return components;
    }
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
    return (type.isRecord() || type.isSealed()) && of(type).containsKey(key)
        ? of(type).get(key).getGenericType()
        : Object.class;
  }

  /** The type of a list's entries; Object if the type is no list. */
  static Type itemType(Type list) {
    return present(list) instanceof ParameterizedType generic && generic.getRawType() == List.class
        ? generic.getActualTypeArguments()[0]
        : Object.class;
  }

  /** Whether a value's type is a choice of records. */
  static boolean isChoice(Type type) {
    return present(type) instanceof Class<?> plain && plain.isSealed();
  }

  /** The key that a single value stands for. */
  static Optional<String> shorthand(Type type) {
    if (!(present(type) instanceof Class<?> plain)) {
      return Optional.empty();
    }
    return plain.isSealed()
        ? of(plain).keySet().stream().findFirst()
        : Optional.ofNullable(plain.getAnnotation(Shorthand.class)).map(Shorthand::value);
  }

  /** The component of a record that is written as a single value: the first of a choice. */
  static Optional<RecordComponent> singleValue(Class<?> record) {
    return Stream.of(record.getInterfaces())
        .filter(Class::isSealed)
        .flatMap(choice -> of(choice).values().stream().limit(1))
        .filter(first -> first.getDeclaringRecord() == record)
        .findFirst();
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
