package org.newstide.report.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.newstide.report.markup.Markup;
import org.newstide.trend.Period;

/**
 * What charts over periods have in common: the axes, and a text for each period that shows where
 * the pointer rests.
 *
 * @param id of the drawing, unique in the page
 * @param title what the chart shows, in a line
 * @param description what a reader who cannot see it should know
 * @param starts first days of the periods
 * @param hovers a text for each period; an empty one is not shown
 */
record Frame(
    String id,
    String title,
    String description,
    Period period,
    List<LocalDate> starts,
    List<String> hovers,
    ValueAxis axis) {

  private static final int TOP = 24;
  private static final int HEIGHT = 220;
  private static final int FOOT = 40;

  /** Above and below, so that dots on the frame are whole. */
  private static final int MARGIN = 4;

  private static final int MOST_WIDE = 12;
  private static final int MOST_NARROW = 6;

  /**
   * Draws the axes and, between them, what {@code plot} draws at places across of 0 … number of
   * periods and heights of 0 … 220; {@code notes} are drawn over it at percentages.
   */
  void draw(Markup out, Consumer<Markup> plot, Consumer<Markup> notes) {
    out.block(
        "svg",
        "class",
        "chart",
        "role",
        "img",
        "height",
        TOP + HEIGHT + FOOT,
        "aria-labelledby",
        id + "-title " + id + "-desc");
    out.element("title", title, "id", id + "-title");
    out.element("desc", description, "id", id + "-desc");
    values(out);
    periods(out, "wide", MOST_WIDE, 98.5);
    periods(out, "narrow", MOST_NARROW, 95);
    stretched(out, plot);
    zero(out);
    out.open("svg", "y", TOP, "class", "notes");
    notes.accept(out);
    out.close();
    stretched(out, this::hovers);
    out.close();
  }

  /** Height of a value in the drawing between the axes, in pixels from its top. */
  String y(double value) {
    return pixels(height(value));
  }

  double height(double value) {
    return HEIGHT * (axis.high() - value) / (axis.high() - axis.low());
  }

  /** Place of a period's middle, as a percentage of the width. */
  double across(int index) {
    return 100 * (index + 0.5) / starts.size();
  }

  /** Draws within {@code plot} what the frame cuts off sharply. */
  void clipped(Markup out, Consumer<Markup> content) {
    int periods = starts.size();
    String box = "0 0 " + periods + " " + HEIGHT;
    out.block(
        "svg", "width", periods, "height", HEIGHT, "viewBox", box, "preserveAspectRatio", "none");
    content.accept(out);
    out.close();
  }

  /** A place across in periods, with two decimals at most. */
  static String places(double value) {
    double rounded = Math.round(100 * value) / 100.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  /** A number with one decimal at most, as SVG wants it. */
  static String pixels(double value) {
    double rounded = Math.round(10 * value) / 10.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  private void stretched(Markup out, Consumer<Markup> content) {
    int height = HEIGHT + 2 * MARGIN;
    out.block(
        "svg",
        "y",
        TOP - MARGIN,
        "width",
        "100%",
        "height",
        height,
        "viewBox",
        "0 " + -MARGIN + " " + Math.max(1, starts.size()) + " " + height,
        "preserveAspectRatio",
        "none");
    content.accept(out);
    out.close();
  }

  private void values(Markup out) {
    for (var value : axis.ticks().values()) {
      String y = pixels(TOP + height(value.doubleValue()));
      out.empty("line", "class", "grid", "x2", "100%", "y1", y, "y2", y);
      out.element("text", axis.label().apply(value), "class", "value", "x", -8, "y", y, "dy", 4);
    }
  }

  private void zero(Markup out) {
    String y = pixels(TOP + height(Math.max(0, axis.low())));
    out.empty("line", "class", "zero", "x2", "100%", "y1", y, "y2", y);
  }

  /** Marks of which those beyond {@code last} per cent have no label, which would be cut off. */
  private void periods(Markup out, String width, int most, double last) {
    int foot = TOP + HEIGHT;
    out.block("g", "class", width);
    for (PeriodTick tick : PeriodTicks.of(period, starts, most)) {
      double place = tick.isCentred() ? across(tick.index()) : 100.0 * tick.index() / starts.size();
      String x = pixels(place) + "%";
      String anchor = tick.isCentred() ? "middle" : "start";
      out.empty("line", "class", "tick", "x1", x, "x2", x, "y1", foot, "y2", foot + 5);
      if (place > last) {
        continue;
      }
      out.element("text", tick.label(), "x", x, "y", foot + 18, "text-anchor", anchor);
      if (!tick.year().isEmpty()) {
        out.element("text", tick.year(), "x", x, "y", foot + 33, "text-anchor", anchor);
      }
    }
    out.close();
  }

  private void hovers(Markup out) {
    out.block("g", "class", "hover");
    for (int i = 0; i < hovers.size(); i++) {
      if (hovers.get(i).isEmpty()) {
        continue;
      }
      out.block("rect", "x", i);
      out.element("title", hovers.get(i)).close();
    }
    out.close();
  }
}
