package org.newstide.report.section;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.newstide.report.Estimate;
import org.newstide.report.chart.Moving;
import org.newstide.report.chart.Point;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Numbers;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;
import org.newstide.trend.ToneTrend;
import org.newstide.trend.TopicTrend;

/** Rows of trend tables as points of a chart, and their figures in words. */
final class Series {

  /** Stands in a table where a figure is unknown. */
  static final String UNKNOWN = "–";

  private Series() {}

  static List<Point> shares(Period period, List<CoverageTrend> series) {
    return series.stream().map(row -> point(period, row)).toList();
  }

  static List<Point> tones(Period period, List<ToneTrend> series) {
    return series.stream().map(row -> point(period, row)).toList();
  }

  /** With a text for the pointer only where there is room to point at a period. */
  static List<Point> topicShares(Period period, List<TopicTrend> series) {
    boolean legible = Moving.window(period, series.size()).isEmpty();
    return series.stream().map(row -> point(row, legible ? hover(period, row) : "")).toList();
  }

  static String share(CoverageTrend row) {
    return row.share() == null ? UNKNOWN : Numbers.percent(row.share());
  }

  static String limits(CoverageTrend row) {
    return limits(row.share(), row.shareLow(), row.shareHigh());
  }

  static String tone(ToneTrend row) {
    return row.tone() == null ? UNKNOWN : Numbers.tone(row.tone());
  }

  static String smoothed(ToneTrend row) {
    return row.smoothedTone() == null ? UNKNOWN : Numbers.tone(row.smoothedTone());
  }

  static String limits(ToneTrend row) {
    return row.toneLow() == null || row.toneHigh() == null
        ? UNKNOWN
        : Numbers.tone(row.toneLow()) + " to " + Numbers.tone(row.toneHigh());
  }

  static String percent(Double share) {
    return share == null ? UNKNOWN : Numbers.percent(share);
  }

  static String decimal(Double figure) {
    return figure == null ? UNKNOWN : Numbers.decimal(figure);
  }

  static String completeness(boolean isComplete) {
    return isComplete ? "" : "incomplete";
  }

  /** A period's name at the start of a line. */
  static String name(Period period, LocalDate start) {
    return capital(Dates.period(period, start));
  }

  static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Point point(Period period, CoverageTrend row) {
    String figures =
        row.share() == null
            ? "no stories"
            : "%s of %s (%s, limits %s)"
                .formatted(
                    Numbers.count(row.stories()),
                    Numbers.count(row.totalStories(), "story", "stories"),
                    share(row),
                    limits(row));
    return new Point(
        row.periodStart(),
        optional(row.share()),
        optional(row.shareLow()),
        optional(row.shareHigh()),
        optional(row.smoothedShare()),
        row.totalStories(),
        row.isComplete(),
        hover(period, row.periodStart(), figures, row.isComplete()));
  }

  private static Point point(Period period, ToneTrend row) {
    String figures =
        row.tone() == null
            ? "no stories"
            : "%s in %s, limits %s"
                .formatted(
                    tone(row), Numbers.count(row.stories(), "story", "stories"), limits(row));
    return new Point(
        row.periodStart(),
        optional(row.tone()),
        optional(row.toneLow()),
        optional(row.toneHigh()),
        optional(row.smoothedTone()),
        row.stories(),
        row.isComplete(),
        hover(period, row.periodStart(), figures, row.isComplete()));
  }

  private static Point point(TopicTrend row, String hover) {
    return new Point(
        row.periodStart(),
        optional(row.share()),
        optional(row.shareLow()),
        optional(row.shareHigh()),
        optional(row.smoothedShare()),
        row.totalStories(),
        row.isComplete(),
        hover);
  }

  private static String hover(Period period, TopicTrend row) {
    String figures =
        row.share() == null
            ? "no stories"
            : "%s (limits %s)"
                .formatted(
                    Numbers.percent(row.share()),
                    limits(row.share(), row.shareLow(), row.shareHigh()));
    return hover(period, row.periodStart(), figures, row.isComplete());
  }

  private static String limits(Double share, Double low, Double high) {
    return share == null || low == null || high == null
        ? UNKNOWN
        : Numbers.percents(new Estimate(share, low, high));
  }

  static String hover(Period period, LocalDate start, String figures, boolean isComplete) {
    return name(period, start) + ": " + figures + (isComplete ? "" : "; incomplete");
  }

  private static OptionalDouble optional(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
