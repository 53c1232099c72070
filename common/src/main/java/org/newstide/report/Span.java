package org.newstide.report;

import java.time.LocalDate;

/** Days from {@code first} to {@code last}, both inclusive. */
public record Span(LocalDate first, LocalDate last) {

  /**
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public Span {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last day " + last + " is before first day " + first);
    }
  }
}
