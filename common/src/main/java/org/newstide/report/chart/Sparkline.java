package org.newstide.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.newstide.report.markup.Markup;
import org.newstide.trend.Period;

/** A series at the size of a word, without axes, for a table's cell. */
public final class Sparkline {

  private static final int HEIGHT = 28;

  /** More points than pixels would only make the page heavy. */
  private static final int MOST = 150;

  private Sparkline() {}

  /** Draws the line of a series of shares from 0 up to its own highest value. */
  public static void draw(Markup out, Period period, List<Point> points) {
    var window = Moving.window(period, points.size());
    List<OptionalDouble> line =
        (window.isPresent() ? Moving.means(points, window.getAsInt(), Measure.SHARE) : points)
            .stream().map(Point::value).toList();
    double top = line.stream().flatMapToDouble(OptionalDouble::stream).max().orElse(0);
    out.open(
        "svg",
        "class",
        "spark share",
        "aria-hidden",
        "true",
        "viewBox",
        "0 0 " + Math.max(1, points.size()) + " " + HEIGHT,
        "preserveAspectRatio",
        "none");
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    int step = (line.size() + MOST - 1) / MOST;
    for (int i = 0; i < line.size(); i += Math.max(1, step)) {
      if (line.get(i).isPresent()) {
        double share = top == 0 ? 0 : line.get(i).getAsDouble() / top;
        path.append(drawing ? 'L' : 'M').append(i).append(".5 ");
        path.append(Frame.pixels(HEIGHT - 2 - (HEIGHT - 4) * share));
        if (!drawing) {
          // a lone period is a dot
          path.append("h.001");
        }
      }
      drawing = line.get(i).isPresent();
    }
    out.empty("path", "class", "line", "d", path).close();
  }
}
