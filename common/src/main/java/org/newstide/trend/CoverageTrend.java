package org.newstide.trend;

import java.time.LocalDate;
import org.newstide.Column;

/** How much of a source's coverage a theme has in a period: a row of {@code coverage_trends}. */
public record CoverageTrend(
    @Column("The theme") String themeId,
    @Column("The source, all for the pooled series, or other") String sourceId,
    @Column("First day of the period") LocalDate periodStart,
    @Column("Articles of the theme, copies included") long articles,
    @Column("Stories of the theme; a story counts once, in the period of its lead") long stories,
    @Column("Articles of the source, copies included") long totalArticles,
    @Column("Stories of the source") long totalStories,
    @Column(
            value = "stories / total_stories, 0 … 1; null where total_stories is 0",
            nullable = true)
        Double share,
    @Column(value = "Lower 95 % limit of share (Wilson score)", nullable = true) Double shareLow,
    @Column(value = "Upper 95 % limit of share (Wilson score)", nullable = true) Double shareHigh,
    @Column(value = PANEL, nullable = true) Double panelShare,
    @Column(value = SMOOTHED, nullable = true) Double smoothedShare,
    @Column("Whether the period lies wholly between the source's first and last publication day")
        boolean isComplete)
    implements ShareTrend {

  /** What {@code panel_share} is in every trend. */
  static final String PANEL =
      "The share at a fixed mix of sources; null, as it is not estimated yet";

  /** What {@code smoothed_share} is in every trend. */
  static final String SMOOTHED =
      "Share smoothed over the complete periods around (local linear, weighted by total_stories);"
          + " null in periods that are not complete";
}
