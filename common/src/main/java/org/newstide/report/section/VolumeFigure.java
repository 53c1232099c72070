package org.newstide.report.section;

import java.util.List;
import org.newstide.report.CorpusSummary;
import org.newstide.report.Volume;
import org.newstide.report.chart.Bar;
import org.newstide.report.chart.BarChart;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.trend.Period;

/** Articles and stories of each period. */
final class VolumeFigure {

  private VolumeFigure() {}

  static void write(Markup out, CorpusSummary corpus) {
    Period period = corpus.period();
    String unit = Dates.unit(period);
    List<Volume> volumes = corpus.volumes();
    String title = "Articles by " + unit;
    out.block("figure").element("h3", title);
    new BarChart("volume", title, description(period, volumes), period, bars(period, volumes))
        .draw(out);
    out.block("figcaption");
    out.element("span", "", "class", "swatch stories").text(" stories ");
    out.element("span", "", "class", "swatch copies").text(" copies of them");
    if (volumes.stream().anyMatch(volume -> !volume.isComplete())) {
      out.text(". Hollow: incomplete " + unit);
    }
    out.text(".").close();
    new Table<Volume>()
        .words(Series.capital(unit), volume -> Series.name(period, volume.periodStart()))
        .figures("Articles", volume -> Numbers.count(volume.articles()))
        .figures("Stories", volume -> Numbers.count(volume.stories()))
        .words("", volume -> Series.completeness(volume.isComplete()))
        .fold(out, "Articles and stories by " + unit + ", in figures", volumes);
    out.close();
  }

  private static List<Bar> bars(Period period, List<Volume> volumes) {
    return volumes.stream()
        .map(
            volume ->
                new Bar(
                    volume.periodStart(),
                    Math.min(volume.stories(), volume.articles()),
                    volume.articles(),
                    volume.isComplete(),
                    Series.hover(
                        period,
                        volume.periodStart(),
                        Numbers.count(volume.articles(), "article", "articles")
                            + ", "
                            + Numbers.count(volume.stories(), "story", "stories"),
                        volume.isComplete())))
        .toList();
  }

  private static String description(Period period, List<Volume> volumes) {
    var counts = volumes.stream().mapToLong(Volume::articles).summaryStatistics();
    return "Bars for %s, from %s to %s articles."
        .formatted(
            Numbers.count(volumes.size(), Dates.unit(period), Dates.unit(period) + "s"),
            Numbers.count(counts.getMin()),
            Numbers.count(counts.getMax()));
  }
}
