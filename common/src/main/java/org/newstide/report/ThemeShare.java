package org.newstide.report;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A theme's coverage in one source over the whole span of the corpus.
 *
 * @param sourceId the source, or {@code all} for all sources together
 * @param stories stories of the theme
 * @param totalStories dated stories of the source
 * @param share stories / totalStories, 0 … 1, with limits; empty if totalStories is 0
 * @param tone mean tone of the theme's stories, −1 … 1; empty if there are none
 */
public record ThemeShare(
    String sourceId,
    long stories,
    long totalStories,
    Optional<Estimate> share,
    OptionalDouble tone) {

  public ThemeShare {
    if (stories < 0 || stories > totalStories) {
      throw new IllegalArgumentException(
          sourceId + ": " + stories + " of " + totalStories + " stories");
    }
  }
}
