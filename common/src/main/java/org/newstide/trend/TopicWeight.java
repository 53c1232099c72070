package org.newstide.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sums behind a row of {@code topic_trends}; see {@link TopicTrend} for the columns.
 *
 * @param weights sum of the stories' weights, in 1 / {@link #UNIT}, so that no order of adding
 *     changes a bit
 */
public record TopicWeight(
    int topicId,
    String sourceId,
    LocalDate periodStart,
    long weights,
    long stories,
    long totalArticles,
    long totalStories,
    boolean isComplete) {

  /** Fine enough for any reader. */
  public static final long UNIT = 1_000_000;

  /**
   * The rows of one series.
   *
   * @param sums of all its periods, in order
   */
  public static Stream<TopicTrend> series(List<TopicWeight> sums) {
    List<Share> shares =
        Share.series(
            sums.stream()
                .map(row -> new Share.Count(row.weight(), row.totalStories, row.isComplete))
                .toList());
    return IntStream.range(0, sums.size()).mapToObj(i -> sums.get(i).trend(shares.get(i)));
  }

  private double weight() {
    return (double) weights / UNIT;
  }

  private TopicTrend trend(Share share) {
    return new TopicTrend(
        topicId,
        sourceId,
        periodStart,
        weight(),
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
