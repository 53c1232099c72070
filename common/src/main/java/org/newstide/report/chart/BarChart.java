package org.newstide.report.chart;

import java.util.List;
import java.util.function.Predicate;
import org.newstide.report.markup.Markup;
import org.newstide.trend.Period;

/** Counts over periods as bars of two parts; incomplete periods are hollow. */
public final class BarChart {

  /** Up to this many periods bars are set apart. */
  private static final int APART = 200;

  /** The widest bar, as a share of the chart. */
  private static final double WIDEST = 0.1;

  private final List<Bar> bars;
  private final Frame frame;

  /**
   * @param id of the drawing, unique in the page
   * @param title what the chart shows, in a line
   * @param description what a reader who cannot see it should know
   * @param bars gap-free, in order, at least one
   */
  public BarChart(String id, String title, String description, Period period, List<Bar> bars) {
    this.bars = List.copyOf(bars);
    long most = bars.stream().mapToLong(Bar::whole).max().orElse(0);
    this.frame =
        new Frame(
            id,
            title,
            description,
            period,
            bars.stream().map(Bar::start).toList(),
            bars.stream().map(Bar::hover).toList(),
            ValueAxis.counts(most));
  }

  /** Draws the chart. */
  public void draw(Markup out) {
    frame.draw(out, this::plot, notes -> {});
  }

  private void plot(Markup out) {
    out.open("g", "class", "bars");
    parts(out, "part", Bar::isComplete);
    parts(out, "part incomplete", bar -> !bar.isComplete());
    out.close();
  }

  private void parts(Markup out, String name, Predicate<Bar> which) {
    StringBuilder lower = new StringBuilder();
    StringBuilder upper = new StringBuilder();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (which.test(bar)) {
        lower.append(rectangle(i, 0, bar.part()));
        upper.append(rectangle(i, bar.part(), bar.whole()));
      }
    }
    if (lower.length() > 0) {
      out.empty("path", "class", name, "d", lower);
      out.empty("path", "class", name + " rest", "d", upper);
    }
  }

  private String rectangle(int index, long from, long to) {
    double gap = bars.size() <= APART ? 0.5 - Math.min(0.4, WIDEST * bars.size() / 2) : 0;
    String left = Frame.places(index + gap);
    String right = Frame.places(index + 1 - gap);
    return "M%s %sH%sV%sH%sZ"
        .formatted(left, frame.y((double) from), right, frame.y((double) to), left);
  }
}
