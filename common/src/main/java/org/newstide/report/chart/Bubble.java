package org.newstide.report.chart;

/**
 * A thing on a map.
 *
 * @param x from left to right, in any unit
 * @param y from bottom to top, in the same unit
 * @param share 0 … 1, shown as the area
 * @param label a word or two
 * @param hover what is shown when the pointer rests on it
 * @param href where it leads
 */
public record Bubble(double x, double y, double share, String label, String hover, String href) {

  /** Where it is if the map is turned by a quarter. */
  Bubble turned() {
    return new Bubble(y, -x, share, label, hover, href);
  }
}
