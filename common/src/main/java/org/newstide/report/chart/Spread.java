package org.newstide.report.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Bubbles as circles in a drawing: as far apart as fits, with the same scale across and upwards.
 *
 * @param width in pixels
 * @param height no more than it takes
 * @param discs in the order of the bubbles
 */
record Spread(int width, int height, List<Disc> discs) {

  /** The circles together cover this part of the largest drawing, if the shares sum to 1. */
  private static final double COVERED = .09;

  private static final double SMALLEST = 3;

  /** The greatest radius, as a part of the height. */
  private static final double GREATEST = .09;

  private static final int MARGIN = 8;

  /**
   * @param bubbles at least one
   * @param most the greatest height
   */
  static Spread of(List<Bubble> bubbles, int width, int most) {
    double unit = Math.sqrt(COVERED * width * most / Math.PI);
    List<Double> radii =
        bubbles.stream()
            .map(b -> Math.max(SMALLEST, Math.min(GREATEST * most, unit * Math.sqrt(b.share()))))
            .toList();
    double edge = MARGIN + radii.stream().mapToDouble(radius -> radius).max().orElseThrow();
    double left = least(bubbles, Bubble::x);
    double foot = least(bubbles, Bubble::y);
    double across = -least(bubbles, bubble -> -bubble.x()) - left;
    double upwards = -least(bubbles, bubble -> -bubble.y()) - foot;
    double scale = Math.min((width - 2 * edge) / across, (most - 2 * edge) / upwards);
    double finite = Double.isFinite(scale) ? scale : 0;
    int height = (int) Math.ceil(2 * edge + finite * upwards);
    return new Spread(
        width,
        height,
        IntStream.range(0, radii.size())
            .mapToObj(
                i ->
                    new Disc(
                        width / 2.0 + finite * (bubbles.get(i).x() - left - across / 2),
                        height / 2.0 - finite * (bubbles.get(i).y() - foot - upwards / 2),
                        radii.get(i)))
            .toList());
  }

  private static double least(List<Bubble> bubbles, ToDoubleFunction<Bubble> place) {
    return bubbles.stream().mapToDouble(place).min().orElseThrow();
  }
}
