package org.newstide.report.section;

import java.util.List;
import org.newstide.report.TopicReport;
import org.newstide.report.chart.LineChart;
import org.newstide.report.chart.Measure;
import org.newstide.report.chart.Point;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.topic.Topic;
import org.newstide.trend.Period;

/** A topic's share of the stories, period by period. */
final class TopicFigure {

  private TopicFigure() {}

  static void write(Markup out, Period period, TopicReport report) {
    if (report.coverage().isEmpty()) {
      return;
    }
    Topic topic = report.topic();
    String title = "Share of stories by " + Dates.unit(period);
    List<Point> points = Series.topicShares(period, report.coverage());
    String id = TopicsSection.anchor(topic.topicId()) + "-share";
    var chart = new LineChart(id, title, description(topic), Measure.SHARE, period, points);
    out.block("figure").element("h4", title);
    chart.draw(out);
    out.element("figcaption", Caption.of("share", period, points, chart)).close();
  }

  private static String description(Topic topic) {
    return "The share of the topic %s; over all periods it is %s."
        .formatted(topic.label(), Numbers.percent(topic.share()));
  }
}
