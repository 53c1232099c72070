package org.newstide.entity;

import java.util.regex.Pattern;

/**
 * Someone or something that texts name, such as a country.
 *
 * @param id kind and code, such as {@code country/CN}
 * @param name what readers of a table are shown, such as China
 */
public record Entity(String id, String name) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z-]*/[A-Za-z0-9][A-Za-z0-9-]*");

  /**
   * @throws IllegalArgumentException if the id is not of the form kind/code or the name is blank
   */
  public Entity {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "entity id \"" + id + "\" is not of the form kind/code, such as country/CN");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("entity " + id + " has no name");
    }
  }
}
