package org.newstide.report.section;

import java.util.List;
import java.util.Optional;
import org.newstide.report.Peaks;
import org.newstide.report.ThemeReport;
import org.newstide.report.chart.LineChart;
import org.newstide.report.chart.Measure;
import org.newstide.report.chart.Point;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;

/** A theme's share of the stories, period by period. */
final class ShareFigure {

  private ShareFigure() {}

  static void write(Markup out, String id, Period period, ThemeReport theme) {
    List<CoverageTrend> series = theme.coverage();
    if (series.isEmpty()) {
      return;
    }
    String unit = Dates.unit(period);
    String title = "Share of stories by " + unit;
    List<Point> points = Series.shares(period, series);
    var chart = new LineChart(id, title, description(period, theme), Measure.SHARE, period, points);
    out.block("figure").element("h3", title);
    Optional<CoverageTrend> peak = peak(series);
    peak.ifPresentOrElse(
        row -> chart.draw(out, row.periodStart(), label(period, row)), () -> chart.draw(out));
    out.element("figcaption", Caption.of("share", period, points, chart));
    table(period, chart).fold(out, title + ", in figures", series);
    out.close();
  }

  private static Table<CoverageTrend> table(Period period, LineChart chart) {
    String unit = Dates.unit(period);
    var table =
        new Table<CoverageTrend>()
            .words(Series.capital(unit), row -> Series.name(period, row.periodStart()))
            .figures("Stories", row -> Numbers.count(row.stories()))
            .figures("of all stories", row -> Numbers.count(row.totalStories()))
            .figures("Share", Series::share)
            .figures("95\u00a0% limits", Series::limits);
    if (chart.isSmoothed()) {
      table.figures("Smoothed", row -> Series.percent(row.smoothedShare()));
    }
    return table
        .figures("Articles", row -> Numbers.count(row.articles()))
        .words("", row -> Series.completeness(row.isComplete()));
  }

  private static Optional<CoverageTrend> peak(List<CoverageTrend> series) {
    return Peaks.highest(series, 1).stream().findFirst();
  }

  private static String label(Period period, CoverageTrend row) {
    return "%s of %s, %s"
        .formatted(
            Numbers.count(row.stories()),
            Numbers.count(row.totalStories()),
            Dates.period(period, row.periodStart()));
  }

  private static String description(Period period, ThemeReport theme) {
    return String.join(" ", ThemeSummary.sentences(period, theme));
  }
}
