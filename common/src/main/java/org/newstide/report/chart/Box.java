package org.newstide.report.chart;

/** A rectangle in a drawing, in pixels from its left and top. */
record Box(double left, double top, double right, double foot) {

  static Box centred(double x, double y, double width, double height) {
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  double area() {
    return (right - left) * (foot - top);
  }

  /** The area that both cover. */
  double overlap(Box other) {
    double width = Math.min(right, other.right) - Math.max(left, other.left);
    double height = Math.min(foot, other.foot) - Math.max(top, other.top);
    return Math.max(0, width) * Math.max(0, height);
  }

  boolean isWithin(double width, double height) {
    return left >= 0 && top >= 0 && right <= width && foot <= height;
  }
}
