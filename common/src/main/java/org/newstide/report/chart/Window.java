package org.newstide.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;
import org.newstide.report.Estimate;

/**
 * The stories of several periods together. Stories of one period hang together, so the periods, not
 * the stories, are the units that the limits rest on: the mean is a ratio of two sums over periods,
 * and its variance is that of such a ratio (Cochran, Sampling Techniques, 1977, 6.3). For a share
 * the number of stories is divided by the design effect that follows (Rao and Scott 1984) and
 * Wilson's score limits are taken, which hold where the share is near 0 or 1.
 */
final class Window {

  private static final double Z = 1.959963984540054;

  private final List<Point> points;
  private final long weight;
  private final double mean;

  Window(List<Point> points) {
    this.points =
        points.stream().filter(point -> point.value().isPresent() && point.weight() > 0).toList();
    this.weight = this.points.stream().mapToLong(Point::weight).sum();
    double sum = this.points.stream().mapToDouble(p -> p.weight() * p.value().getAsDouble()).sum();
    this.mean = sum / weight;
  }

  /** Stories in the window. */
  long weight() {
    return weight;
  }

  /** The share or the mean tone of the window's stories; empty if it has none. */
  OptionalDouble mean() {
    return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
  }

  /** 95 % limits of the mean; empty if fewer than two periods have stories. */
  Optional<Estimate> limits(Measure measure) {
    if (points.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        switch (measure) {
          case SHARE -> wilson();
          case TONE -> student();
        });
  }

  private Estimate wilson() {
    double binomial = mean * (1 - mean) / weight;
    double effect = binomial == 0 ? 1 : Math.max(1, variance() / binomial);
    double n = weight / effect;
    double middle = (mean + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double reach = Z / (1 + Z * Z / n) * Math.sqrt(mean * (1 - mean) / n + Z * Z / (4 * n * n));
    return new Estimate(mean, Math.max(0, middle - reach), Math.min(1, middle + reach));
  }

  private Estimate student() {
    double t = new TDistribution(null, points.size() - 1).inverseCumulativeProbability(0.975);
    double reach = t * Math.sqrt(variance());
    return new Estimate(mean, Math.max(-1, mean - reach), Math.min(1, mean + reach));
  }

  private double variance() {
    double squares = 0;
    for (Point point : points) {
      double residual = point.weight() * (point.value().getAsDouble() - mean);
      squares += residual * residual;
    }
    int n = points.size();
    return squares * n / (n - 1) / ((double) weight * weight);
  }
}
