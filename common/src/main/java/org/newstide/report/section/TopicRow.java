package org.newstide.report.section;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newstide.report.TopicReport;
import org.newstide.report.chart.ShareBar;
import org.newstide.report.chart.Sparkline;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.topic.Topic;
import org.newstide.trend.Period;

/** A topic in one line, under which its part is folded. */
final class TopicRow {

  private TopicRow() {}

  static void write(Markup out, Period period, ShareBar bar, TopicReport report) {
    Topic topic = report.topic();
    out.block("summary");
    out.block("span", "class", "name");
    out.element("h3", topic.label(), "dir", "auto");
    if (topic.isFurniture()) {
      out.element("span", "template", "class", "terms tag");
    }
    out.element("span", furtherTerms(topic), "class", "terms", "dir", "auto").close();
    out.block("span", "class", "amount").element("span", Numbers.percent(topic.share()));
    bar.draw(out, topic.share());
    out.close().block("span", "class", "course");
    Sparkline.draw(out, period, Series.topicShares(period, report.coverage()));
    out.close();
    quiet(out, "coherence", topic.coherence());
    quiet(out, "exclusivity", topic.exclusivity());
    out.close();
  }

  /** Its most telling terms but for those that the label tells already. */
  static String furtherTerms(Topic topic) {
    Set<String> told = Set.of(topic.label().split(", ", -1));
    return Stream.of(topic.terms().split(", ", -1))
        .filter(term -> !told.contains(term))
        .collect(Collectors.joining(", "));
  }

  private static void quiet(Markup out, String name, Double figure) {
    out.block("span", "class", "quiet").element("span", name + " ", "class", "unit");
    out.text(Series.decimal(figure)).close();
  }
}
