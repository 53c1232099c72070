package org.newstide.report.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.newstide.report.markup.Markup;
import org.newstide.trend.Period;

/**
 * A series over periods with the band of its limits. The line breaks where a value is unknown; a
 * period without known neighbours is a dot; incomplete periods are hollow and joined by dashes.
 * Series of very many periods are drawn as faint dots, with their moving mean as the line. Where
 * the series is known smoothed, that line is the strong one and the other a thin one.
 */
public final class LineChart {

  /** Up to this many periods each gets a dot. */
  private static final int DOTTED = 80;

  /** A line through more points than these would not look otherwise, only weigh more. */
  private static final int FINE = 400;

  /** Formulas of limits miss 0 and 1 by this much. */
  private static final double ROUNDING = 1e-9;

  private final List<Point> points;
  private final List<Point> drawn;
  private final Measure measure;
  private final Frame frame;

  /**
   * @param id of the drawing, unique in the page
   * @param title what the chart shows, in a line
   * @param description what a reader who cannot see it should know
   * @param points gap-free, in order, at least one
   */
  public LineChart(
      String id,
      String title,
      String description,
      Measure measure,
      Period period,
      List<Point> points) {
    this.points = List.copyOf(points);
    this.measure = measure;
    OptionalInt window = Moving.window(period, points.size());
    this.drawn =
        window.isPresent() ? Moving.means(points, window.getAsInt(), measure) : this.points;
    ValueAxis axis =
        switch (measure) {
          case SHARE -> Scaling.shares(drawn);
          case TONE -> Scaling.tones(drawn);
        };
    List<LocalDate> starts = points.stream().map(Point::start).toList();
    List<String> hovers = points.stream().map(Point::hover).toList();
    this.frame = new Frame(id, title, description, period, starts, hovers, axis);
  }

  /** Draws the chart. */
  public void draw(Markup out) {
    draw(out, Optional.empty(), "");
  }

  /** Draws the chart with a label at the period that starts on {@code at}. */
  public void draw(Markup out, LocalDate at, String label) {
    draw(out, Optional.of(at), label);
  }

  /** Whether the series is known smoothed over two periods or more, so that there is a line. */
  public boolean isSmoothed() {
    return IntStream.range(1, points.size())
        .anyMatch(
            i -> points.get(i - 1).smoothed().isPresent() && points.get(i).smoothed().isPresent());
  }

  /** Periods with a value above or below the frame. */
  public long beyond() {
    return points.stream().filter(this::isBeyond).count();
  }

  /** Where limits are cut off at the frame, the values of its ends; else empty. */
  public List<String> cuts() {
    List<String> cuts = new ArrayList<>();
    ValueAxis axis = frame.axis();
    if (drawn.stream().anyMatch(point -> point.low().orElse(0) < axis.low() - ROUNDING)) {
      cuts.add(axis.label().apply(axis.ticks().values().get(0)));
    }
    if (drawn.stream().anyMatch(point -> point.high().orElse(0) > axis.high() + ROUNDING)) {
      List<BigDecimal> ticks = axis.ticks().values();
      cuts.add(axis.label().apply(ticks.get(ticks.size() - 1)));
    }
    return cuts;
  }

  private void draw(Markup out, Optional<LocalDate> at, String label) {
    frame.draw(out, this::plot, notes -> at.ifPresent(start -> label(notes, start, label)));
  }

  private void plot(Markup out) {
    out.open("g", "class", measure.name().toLowerCase(Locale.ROOT));
    int step = drawn == points ? 1 : (points.size() + FINE - 1) / FINE;
    var line = new Strokes(drawn, frame, step);
    frame.clipped(out, clip -> path(clip, "band", line.band()));
    var smooth = new Strokes(points.stream().map(Point::smooth).toList(), frame, step);
    String strength = isSmoothed() ? "line thin" : "line";
    if (drawn == points) {
      path(out, strength, line.line(line::isFirm));
      path(out, "line dashed", line.line(i -> !line.isFirm(i)));
      boolean dotted = points.size() <= DOTTED;
      path(out, "dot", line.dots(i -> isComplete(i) && (dotted || line.isLone(i))));
      path(out, "dot", line.dots(i -> !isComplete(i)));
      path(out, "dot hollow", line.dots(i -> !isComplete(i)));
    } else {
      path(out, "dot faint", new Strokes(points, frame).dots(i -> true));
      path(out, strength, line.line(i -> true));
    }
    path(out, "line", smooth.line(i -> true));
    for (int i = 0; i < points.size(); i++) {
      if (isBeyond(points.get(i))) {
        double value = points.get(i).value().getAsDouble();
        path(out, "beyond", "M" + i + ".5 " + (value > frame.axis().high() ? "0v6" : "220v-6"));
      }
    }
    out.close();
  }

  private void label(Markup out, LocalDate start, String label) {
    int index = frame.starts().indexOf(start);
    if (index < 0 || points.get(index).value().isEmpty()) {
      throw new IllegalArgumentException("no value to label at " + start);
    }
    double across = frame.across(index);
    Point point = points.get(index);
    double value = point.value().getAsDouble();
    // above the band, or beside the dot where the band is another's
    double top = drawn == points ? point.high().orElse(value) : value;
    double height = Math.max(0, frame.height(top));
    String anchor = across < 25 ? "start" : across > 75 ? "end" : "middle";
    out.element(
        "text",
        label,
        "class",
        "label",
        "x",
        Frame.pixels(across) + "%",
        "y",
        Frame.pixels(height - 9),
        "text-anchor",
        anchor);
  }

  private boolean isComplete(int index) {
    return points.get(index).isComplete();
  }

  private boolean isBeyond(Point point) {
    OptionalDouble value = point.value();
    return value.isPresent()
        && (value.getAsDouble() > frame.axis().high() || value.getAsDouble() < frame.axis().low());
  }

  private static void path(Markup out, String name, String data) {
    if (!data.isEmpty()) {
      out.empty("path", "class", name, "d", data);
    }
  }
}
