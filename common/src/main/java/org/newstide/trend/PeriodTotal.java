package org.newstide.trend;

import java.time.LocalDate;
import org.newstide.Column;

/** What the corpus holds of a period: a row of {@code periods}. */
public record PeriodTotal(
    @Column("First day of the period") LocalDate periodStart,
    @Column("Last day of the period") LocalDate periodEnd,
    @Column("Articles published in it, copies included") long articles,
    @Column("Stories whose lead was published in it") long stories,
    @Column("Whether it lies wholly between the corpus's first and last publication day")
        boolean isComplete) {}
