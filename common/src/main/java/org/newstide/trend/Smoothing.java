package org.newstide.trend;

/**
 * Smooths a series by a centred local linear fit.
 *
 * <p>At each period a line is fitted by weighted least squares to the known values at most {@link
 * #REACH} periods away; the smoothed value is the line's height there. A value weighs what stands
 * behind it (its number of stories) times the tricube kernel (1 − |d/(REACH + 1)|³)³ of its
 * distance d. Where a line would only extrapolate, the fit is the weighted mean: where the values
 * are all of one period, or the period has none and those around are all before it or all after.
 *
 * @see "W. S. Cleveland, Robust locally weighted regression and smoothing scatterplots, JASA 74
 *     (1979)"
 */
final class Smoothing {

  /** Periods on each side that the fit sees. */
  static final int REACH = 3;

  private Smoothing() {}

  /**
   * The smoothed series.
   *
   * @param values of consecutive periods; what stands at a weight of 0 is not read
   * @param weights what stands behind each value, 0 or more; 0 for one that is unknown or must not
   *     be used
   * @param least the lowest value that makes sense
   * @param most the highest
   * @return a value for each period; NaN where no value is within reach
   */
  static double[] smooth(double[] values, double[] weights, double least, double most) {
    double[] smoothed = new double[values.length];
    for (int at = 0; at < values.length; at++) {
      smoothed[at] = Math.max(least, Math.min(most, fit(values, weights, at)));
    }
    return smoothed;
  }

  /** What a table shows of a smoothed value: null in a period that is not complete or unknown. */
  static Double shown(double smoothed, boolean isComplete) {
    return isComplete && !Double.isNaN(smoothed) ? smoothed : null;
  }

  private static double fit(double[] values, double[] weights, int at) {
    double weight = 0;
    double distance = 0;
    double square = 0;
    double value = 0;
    double product = 0;
    boolean before = false;
    boolean after = false;
    int last = Math.min(values.length - 1, at + REACH);
    for (int i = Math.max(0, at - REACH); i <= last; i++) {
      if (weights[i] > 0) {
        int d = i - at;
        double w = weights[i] * kernel(d);
        before |= d < 0;
        after |= d > 0;
        weight += w;
        distance += w * d;
        square += w * d * d;
        value += w * values[i];
        product += w * d * values[i];
      }
    }
    double spread = weight * square - distance * distance;
    boolean isLine = spread > 1e-9 * weight * weight;
    boolean isWithin = weights[at] > 0 || (before && after);
    return isLine && isWithin ? (square * value - distance * product) / spread : value / weight;
  }

  private static double kernel(int distance) {
    double x = Math.abs(distance) / (REACH + 1.0);
    double y = 1 - x * x * x;
    return y * y * y;
  }
}
