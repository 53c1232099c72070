package org.newstide.trend;

import java.time.LocalDate;
import org.newstide.Column;

/** What the corpus holds of an entity: a row of {@code entities}. */
public record EntityTotal(
    @Column("The entity") String entityId,
    @Column("What readers are shown") String name,
    @Column("Places where it is named") long mentions,
    @Column("Articles that name it, copies and undated ones included") long articles,
    @Column("Stories of which an article names it") long stories,
    @Column(
            value = "Day of the first article that names it; null if none is dated",
            nullable = true)
        LocalDate firstDay,
    @Column(value = "Day of the last article that names it; null if none is dated", nullable = true)
        LocalDate lastDay) {}
