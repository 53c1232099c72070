package org.newstide.report;

import java.time.LocalDate;

/**
 * What the corpus holds of a period.
 *
 * @param periodStart first day of the period
 * @param articles articles published in it, copies included
 * @param stories stories whose lead was published in it
 * @param isComplete whether the period lies wholly within the corpus' first and last day
 */
public record Volume(LocalDate periodStart, long articles, long stories, boolean isComplete) {

  /**
   * @throws IllegalArgumentException if a count is negative
   */
  public Volume {
    if (articles < 0 || stories < 0) {
      throw new IllegalArgumentException(
          periodStart + ": " + articles + " articles, " + stories + " stories");
    }
  }
}
