package org.newstide.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Someone or something that texts name, such as a country.
 *
 * @param id kind and code, such as {@code country/CN}
 * @param name what readers of a table are shown, such as China
 * @param country id of the country it belongs to, as a leader, a government or a capital does:
 *     naming it counts as naming the country
 */
public record Entity(String id, String name, Optional<String> country) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z-]*/[A-Za-z0-9][A-Za-z0-9-]*");

  /**
   * @throws IllegalArgumentException if the id is not of the form kind/code, the name is blank, or
   *     the entity belongs to itself
   */
  public Entity {
    checkId(id);
    if (name.isBlank()) {
      throw new IllegalArgumentException("entity " + id + " has no name");
    }
    if (country.filter(id::equals).isPresent()) {
      throw new IllegalArgumentException("entity " + id + " belongs to itself");
    }
  }

  /** An entity that belongs to no country. */
  public Entity(String id, String name) {
    this(id, name, Optional.empty());
  }

  static void checkId(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "entity id \"" + id + "\" is not of the form kind/code, such as country/CN");
    }
  }
}
