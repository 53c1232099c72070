package org.newstide.trend;

import java.time.LocalDate;
import org.newstide.Column;

/** In what tone a target is spoken of in a period: a row of {@code tone_trends}. */
public record ToneTrend(
    @Column("article for whole texts, else a theme's or an entity's id") String targetId,
    @Column("The source, all for the pooled series, or other") String sourceId,
    @Column("First day of the period") LocalDate periodStart,
    @Column("Articles in which the target is found, copies included") long articles,
    @Column("Stories in which the target is found; a story counts once, in the period of its lead")
        long stories,
    @Column(value = "Mean tone of the stories, −1 … 1; null where there are none", nullable = true)
        Double tone,
    @Column(value = "Lower 95 % limit of tone (t); null under two stories", nullable = true)
        Double toneLow,
    @Column(value = "Upper 95 % limit of tone (t); null under two stories", nullable = true)
        Double toneHigh,
    @Column(value = "Stories with a tone of −.05 or less, as a share, 0 … 1", nullable = true)
        Double negativeShare,
    @Column(value = "Stories with a tone of .05 or more, as a share, 0 … 1", nullable = true)
        Double positiveShare,
    @Column(
            value = "The tone at a fixed mix of sources; null, as it is not estimated yet",
            nullable = true)
        Double panelTone,
    @Column(
            value =
                "Tone smoothed over the complete periods around (local linear, weighted by stories);"
                    + " null in periods that are not complete",
            nullable = true)
        Double smoothedTone,
    @Column("Whether the period lies wholly between the source's first and last publication day")
        boolean isComplete) {}
