package org.newstide.report;

/** A figure with its 95 % limits. */
public record Estimate(double value, double low, double high) {

  /** Formulas of limits miss the value by this much when it is 0 or 1. */
  private static final double ROUNDING = 1e-9;

  /**
   * @throws IllegalArgumentException unless low ≤ value ≤ high but for rounding, all finite
   */
  public Estimate {
    if (!(low <= value + ROUNDING && value <= high + ROUNDING)
        || Double.isInfinite(low)
        || Double.isInfinite(high)) {
      throw new IllegalArgumentException(value + " is not within " + low + " … " + high);
    }
  }
}
