package org.newstide.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /**
   * The rows of one series.
   *
   * @param counts of all its periods, in order
   */
  public static Stream<CoverageTrend> series(List<CoverageCount> counts) {
    List<Share> shares =
        Share.series(
            counts.stream()
                .map(row -> new Share.Count(row.stories, row.totalStories, row.isComplete))
                .toList());
    return IntStream.range(0, counts.size()).mapToObj(i -> counts.get(i).trend(shares.get(i)));
  }

  private CoverageTrend trend(Share share) {
    return new CoverageTrend(
        themeId,
        sourceId,
        periodStart,
        articles,
        stories,
        totalArticles,
        totalStories,
        share.value(),
        share.low(),
        share.high(),
        null,
        share.smoothed(),
        isComplete);
  }
}
