package org.newstide.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a config adds to a gazetteer: an entity, or more names of one that is there.
 *
 * @param id kind and code, such as {@code project/power-of-siberia}
 * @param name what readers are shown; null stands for the first of the names
 * @param names one or more; each matches the words of a text as it is written here
 * @param country id of the country it belongs to; null if none
 */
public record EntityNames(String id, String name, List<String> names, String country)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if the id is not of the form kind/code, or there is no name
   */
  public EntityNames {
    Objects.requireNonNull(id, "id");
    names = List.copyOf(names);
    try {
      Entity.checkId(id);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "id must be of the form kind/code, such as project/power-of-siberia", e);
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException("names must list at least one");
    }
    for (String each : names) {
      Spelling.words("names", each);
    }
  }
}
