package org.newstide.jobs.spark;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;

import org.apache.spark.sql.Column;

/**
 * Amounts as whole multiples of a small unit: sums of whole numbers do not depend on their order.
 */
public final class FixedPoint {

  private FixedPoint() {}

  /**
   * The nearest whole number of units.
   *
   * @param units how many of them make 1
   */
  public static Column of(Column amount, long units) {
    return round(amount.multiply(lit((double) units))).cast("long");
  }
}
