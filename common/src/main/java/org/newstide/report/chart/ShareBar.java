package org.newstide.report.chart;

import org.newstide.report.markup.Markup;

/**
 * A share as the length of a bar, to be compared with those of other rows.
 *
 * @param top the share of the longest bar, above 0
 */
public record ShareBar(double top) {

  /** Draws a row. */
  public void draw(Markup out, double share) {
    out.open("svg", "class", "bar", "aria-hidden", "true");
    bar(out, share);
    out.close();
  }

  /** Draws a row with a rule at {@code other}, a share to hold it against. */
  public void draw(Markup out, double share, double other) {
    out.open("svg", "class", "bar ruled", "aria-hidden", "true");
    bar(out, share);
    out.empty("line", "x1", at(other), "x2", at(other), "y2", "100%").close();
  }

  private void bar(Markup out, double share) {
    out.open("rect", "width", at(share), "height", "100%").close();
  }

  private String at(double share) {
    return Frame.pixels(100 * Math.max(0, Math.min(1, share / top))) + "%";
  }
}
