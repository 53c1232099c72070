package org.newstide.trend;

import java.time.LocalDate;

/**
 * The counts behind a row of {@code coverage_trends}; see {@link CoverageTrend} for the columns.
 */
public record CoverageCount(
    String themeId,
    String sourceId,
    LocalDate periodStart,
    long articles,
    long stories,
    long totalArticles,
    long totalStories,
    boolean isComplete) {

  /** The share and its limits; null where the source has no stories in the period. */
  public CoverageTrend trend() {
    boolean none = totalStories == 0;
    Interval limits = none ? null : Interval.ofShare(stories, totalStories);
    return new CoverageTrend(
        themeId,
        sourceId,
        periodStart,
        articles,
        stories,
        totalArticles,
        totalStories,
        none ? null : (double) stories / totalStories,
        none ? null : limits.low(),
        none ? null : limits.high(),
        null,
        null,
        isComplete);
  }
}
