package org.newstide.trend;

import java.time.LocalDate;
import org.newstide.Column;

/** How much of a source's coverage a topic carries in a period: a row of {@code topic_trends}. */
public record TopicTrend(
    @Column("The topic") int topicId,
    @Column("The source, all for the pooled series, or other") String sourceId,
    @Column("First day of the period") LocalDate periodStart,
    @Column("Sum of the topic's weights in the stories, 0 … total_stories") double weight,
    @Column("Stories of which the topic carries more than any other topic") long stories,
    @Column("Articles of the source, copies included") long totalArticles,
    @Column("Stories of the source") long totalStories,
    @Column(value = "weight / total_stories, 0 … 1; null where total_stories is 0", nullable = true)
        Double share,
    @Column(
            value =
                "Lower 95 % limit of share (Wilson score of the weight, wide since weights vary less"
                    + " than hits)",
            nullable = true)
        Double shareLow,
    @Column(value = "Upper 95 % limit of share (Wilson score of the weight)", nullable = true)
        Double shareHigh,
    @Column(value = CoverageTrend.PANEL, nullable = true) Double panelShare,
    @Column(value = CoverageTrend.SMOOTHED, nullable = true) Double smoothedShare,
    @Column("Whether the period lies wholly between the source's first and last publication day")
        boolean isComplete)
    implements ShareTrend {}
