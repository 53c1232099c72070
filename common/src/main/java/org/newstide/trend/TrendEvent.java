package org.newstide.trend;

import java.time.LocalDate;
import org.newstide.Column;

/** A change in a trend: a row of {@code trend_events}. */
public record TrendEvent(
    @Column("The event") String eventId,
    @Column("What changed: coverage, topic or tone") Measure measure,
    @Column("The theme, topic or target whose series changed") String seriesId,
    @Column("The source, or all for the pooled series") String sourceId,
    @Column("How it changed: burst, shift or trend") Kind kind,
    @Column("up or down") Direction direction,
    @Column("First day of the change") LocalDate periodStart,
    @Column("Last day of the change") LocalDate periodEnd,
    @Column("Size in points of share or tone") double size,
    @Column("Expected share of false alarms among events as clear as this, 0 … 1") double qValue,
    @Column("The event in a sentence") String headline) {

  /** What a series measures. */
  public enum Measure {
    COVERAGE,
    TOPIC,
    TONE
  }

  /** How a series changed. */
  public enum Kind {
    /** Some periods stand out. */
    BURST,
    /** The level is another from here on. */
    SHIFT,
    /** The level moves steadily. */
    TREND
  }

  /** Where a series went. */
  public enum Direction {
    UP,
    DOWN
  }
}
