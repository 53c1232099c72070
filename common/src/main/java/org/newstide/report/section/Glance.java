package org.newstide.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newstide.report.CorpusSummary;
import org.newstide.report.Peaks;
import org.newstide.report.ReportData;
import org.newstide.report.ThemeReport;
import org.newstide.report.TopicReport;
import org.newstide.report.chart.Sparkline;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.topic.Topic;
import org.newstide.trend.Period;

/** All themes in one table, which leads to their sections, and the largest topics. */
public final class Glance {

  private static final int LARGEST = 5;

  private Glance() {}

  public static void write(Markup out, ReportData data) {
    CorpusSummary corpus = data.corpus();
    Period period = corpus.period();
    List<Row> rows = new ArrayList<>();
    for (ThemeReport theme : data.themes()) {
      rows.add(new Row(ThemeSection.anchor(rows.size()), theme));
    }
    out.block("section", "id", "glance").element("h2", "At a glance");
    if (rows.isEmpty()) {
      out.element("p", "No theme was asked for.");
    } else {
      themes(out, period, rows);
    }
    topics(out, data.topics());
    out.close();
  }

  private static void themes(Markup out, Period period, List<Row> rows) {
    new Table<Row>()
        .column("Theme", "words", Glance::link)
        .figures("Share of stories", row -> share(row.theme()))
        .figures("95\u00a0% limits", row -> limits(row.theme()))
        .column(
            "By " + Dates.unit(period),
            "drawn",
            (cell, row) ->
                Sparkline.draw(cell, period, Series.shares(period, row.theme().coverage())))
        .words("Stands out most", row -> peak(period, row.theme()))
        .figures("Mean tone", row -> tone(row.theme()))
        .draw(out, "Themes, their share of all stories and the tone towards them", rows);
  }

  private static void topics(Markup out, List<TopicReport> topics) {
    if (topics.isEmpty()) {
      return;
    }
    out.block("p", "class", "largest").text("The largest topics: ");
    for (int i = 0; i < Math.min(LARGEST, topics.size()); i++) {
      Topic topic = topics.get(i).topic();
      out.text(i == 0 ? "" : "; ");
      String anchor = TopicsSection.anchor(topic.topicId());
      out.element("a", topic.label(), "href", "#" + anchor, "dir", "auto");
      out.text(" (" + Numbers.percent(topic.share()) + ")");
    }
    out.text(".").close();
  }

  private record Row(String anchor, ThemeReport theme) {}

  private static void link(Markup out, Row row) {
    out.element("a", row.theme().title(), "href", "#" + row.anchor(), "dir", "auto");
  }

  private static String share(ThemeReport theme) {
    return theme
        .total()
        .share()
        .map(share -> Numbers.percent(share.value()))
        .orElse(Series.UNKNOWN);
  }

  private static String limits(ThemeReport theme) {
    return theme.total().share().map(Numbers::percents).orElse(Series.UNKNOWN);
  }

  private static String peak(Period period, ThemeReport theme) {
    return Peaks.highest(theme.coverage(), 1).stream()
        .map(row -> Series.name(period, row.periodStart()))
        .findFirst()
        .orElse(Series.UNKNOWN);
  }

  private static String tone(ThemeReport theme) {
    return theme.total().tone().isPresent()
        ? Numbers.tone(theme.total().tone().getAsDouble())
        : Series.UNKNOWN;
  }
}
