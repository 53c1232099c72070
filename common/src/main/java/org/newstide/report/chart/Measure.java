package org.newstide.report.chart;

/** What a line chart shows. */
public enum Measure {
  /** A share of stories, 0 … 1. */
  SHARE,
  /** A mean tone, −1 … 1. */
  TONE
}
