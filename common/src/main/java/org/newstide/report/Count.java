package org.newstide.report;

/** How many there are of a kind, of a language or of a reason for rejection, say. */
public record Count(String name, long count) {

  /**
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public Count {
    if (count < 0) {
      throw new IllegalArgumentException("a count below 0 of " + name + ": " + count);
    }
  }
}
