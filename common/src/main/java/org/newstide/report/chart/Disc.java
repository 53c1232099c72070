package org.newstide.report.chart;

/** A circle in a drawing, in pixels from its left and top. */
record Disc(double x, double y, double radius) {

  /** The square around it. */
  Box around() {
    return new Box(x - radius, y - radius, x + radius, y + radius);
  }
}
