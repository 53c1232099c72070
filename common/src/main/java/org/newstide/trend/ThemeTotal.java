package org.newstide.trend;

import java.time.LocalDate;
import org.newstide.Column;

/** What the corpus holds of a theme: a row of {@code themes}. */
public record ThemeTotal(
    @Column("The theme") String themeId,
    @Column("What readers are shown") String title,
    @Column("What it asks for, in a sentence") String definition,
    @Column("Articles in which it is found, copies and undated ones included") long articles,
    @Column("Stories of which an article has it") long stories,
    @Column(value = "Day of its first article; null if none is dated", nullable = true)
        LocalDate firstDay,
    @Column(value = "Day of its last article; null if none is dated", nullable = true)
        LocalDate lastDay) {}
