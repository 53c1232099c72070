package org.newstide.trend;

import java.time.LocalDate;
import org.newstide.Column;

/** What the corpus holds of a source: a row of {@code sources}. */
public record SourceTotal(
    @Column("The source, or other for all that trends count together") String sourceId,
    @Column("How many sources it stands for: 1, but for other") long sources,
    @Column("Its articles, copies and undated ones included") long articles,
    @Column("Its stories, undated ones included") long stories,
    @Column("Its articles without a usable date, which no trend counts") long undated,
    @Column(value = "Day of its first article; null if none is dated", nullable = true)
        LocalDate firstDay,
    @Column(value = "Day of its last article; null if none is dated", nullable = true)
        LocalDate lastDay) {}
