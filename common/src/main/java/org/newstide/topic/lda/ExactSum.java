package org.newstide.topic.lda;

/**
 * Sums that do not depend on their order: what is added is rounded to a binary fraction, so that a
 * double holds every sum without an error while it has at most 53 bits.
 */
final class ExactSum {

  /** Bits behind the point: sums are exact up to 2³³. */
  static final int BITS = 20;

  private ExactSum() {}

  /** The nearest multiple of 2^−{@value #BITS}. */
  static double round(double x) {
    return round(x, BITS);
  }

  /** The nearest multiple of 2^−bits. */
  static double round(double x, int bits) {
    double scale = 1L << bits;
    return Math.rint(x * scale) / scale;
  }
}
