package org.newstide.report.chart;

import org.newstide.report.Estimate;
import org.newstide.report.markup.Markup;

/**
 * A share and its limits as a dot on a line, for a table's cell; a rule marks the share of all, so
 * that a reader sees at a glance which rows differ from it.
 *
 * @param top the share at the right end, above 0
 * @param all the share that the rule marks
 */
public record Whisker(double top, double all) {

  private static final int MIDDLE = 9;

  /** Draws a row. */
  public void draw(Markup out, Estimate share) {
    out.open("svg", "class", "whisker share", "aria-hidden", "true");
    out.empty("line", "class", "all", "x1", at(all), "x2", at(all), "y1", 0, "y2", 2 * MIDDLE);
    out.empty(
        "line",
        "class",
        "limits",
        "x1",
        at(share.low()),
        "x2",
        at(share.high()),
        "y1",
        MIDDLE,
        "y2",
        MIDDLE);
    out.empty("circle", "cx", at(share.value()), "cy", MIDDLE, "r", 3.5);
    out.close();
  }

  private String at(double share) {
    return Frame.pixels(100 * Math.max(0, Math.min(1, share / top))) + "%";
  }
}
