package org.newstide.trend;

/** The span of time that a row of a trend covers. */
public enum Period {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR
}
