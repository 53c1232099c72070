package org.newstide.config;

/**
 * Where a value was given.
 *
 * @param name the file as the user named it, or the whole {@code --set key=value}
 * @param line from 1; 0 for the command line, and for a file as a whole
 */
public record Place(String name, int line) {

  @Override
  public String toString() {
    return line > 0 ? name + ":" + line : name;
  }
}
