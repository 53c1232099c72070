package org.newstide.report.section;

import java.util.List;
import java.util.Optional;
import org.newstide.report.chart.LineChart;
import org.newstide.report.chart.Measure;
import org.newstide.report.chart.Point;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.trend.Period;
import org.newstide.trend.ToneTrend;

/** The mean tone towards something, period by period. */
final class ToneFigure {

  private ToneFigure() {}

  /**
   * @param id of the chart, unique in the page
   * @param title what the chart shows
   * @param series in order; nothing is written where no period has a tone
   */
  static void write(Markup out, String id, String title, Period period, List<ToneTrend> series) {
    Optional<String> range = range(series);
    if (range.isEmpty()) {
      return;
    }
    List<Point> points = Series.tones(period, series);
    var chart = new LineChart(id, title, range.get(), Measure.TONE, period, points);
    out.block("figure").element("h3", title);
    chart.draw(out);
    out.element(
        "figcaption",
        Caption.of("mean tone", period, points, chart) + " −1 is negative, +1 positive.");
    table(period, chart).fold(out, title + ", in figures", series);
    out.close();
  }

  private static Table<ToneTrend> table(Period period, LineChart chart) {
    String unit = Dates.unit(period);
    var table =
        new Table<ToneTrend>()
            .words(Series.capital(unit), row -> Series.name(period, row.periodStart()))
            .figures("Stories", row -> Numbers.count(row.stories()))
            .figures("Mean tone", Series::tone)
            .figures("95\u00a0% limits", Series::limits);
    if (chart.isSmoothed()) {
      table.figures("Smoothed", Series::smoothed);
    }
    return table
        .figures("Negative stories", row -> Series.percent(row.negativeShare()))
        .figures("Positive stories", row -> Series.percent(row.positiveShare()))
        .words("", row -> Series.completeness(row.isComplete()));
  }

  private static Optional<String> range(List<ToneTrend> series) {
    var tones =
        series.stream()
            .filter(row -> row.tone() != null)
            .mapToDouble(ToneTrend::tone)
            .summaryStatistics();
    return tones.getCount() == 0
        ? Optional.empty()
        : Optional.of(
            "The mean tone lies between %s and %s."
                .formatted(Numbers.tone(tones.getMin()), Numbers.tone(tones.getMax())));
  }
}
