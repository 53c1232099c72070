package org.newstide.report.section;

import java.util.List;
import org.newstide.report.ReportData;
import org.newstide.report.TopicReport;
import org.newstide.report.chart.ShareBar;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.trend.Period;

/** All topics, a row each, which opens to what is known of the topic. */
public final class TopicsSection {

  /** Topics beyond these are folded away, unless they are few. */
  private static final int SHOWN = 60;

  private static final int FEW = 10;

  private TopicsSection() {}

  /** The id of the part of a topic. */
  static String anchor(int topicId) {
    return "topic-" + topicId;
  }

  /** Writes the section; nothing where no topics were sought. */
  public static void write(Markup out, ReportData data) {
    List<TopicReport> topics = data.topics();
    if (topics.isEmpty()) {
      return;
    }
    int shown = topics.size() <= SHOWN + FEW ? topics.size() : SHOWN;
    out.block("section", "id", "topics").element("h2", "Topics");
    out.element("p", intro(topics.size()));
    TopicMapFigure.write(out, topics);
    Period period = data.corpus().period();
    double top = topics.stream().mapToDouble(topic -> topic.topic().share()).max().orElse(0);
    ShareBar bar = new ShareBar(top == 0 ? 1 : top);
    heads(out, period);
    // the first stands open, so that readers see that rows open
    out.block("details", "class", "topic", "open", "open");
    row(out, period, bar, topics.get(0));
    rows(out, period, bar, topics.subList(1, shown));
    if (shown < topics.size()) {
      List<TopicReport> others = topics.subList(shown, topics.size());
      out.block("details", "class", "more");
      out.element("summary", Numbers.count(others.size()) + " smaller topics");
      rows(out, period, bar, others);
      out.close();
    }
    out.close();
  }

  private static String intro(int topics) {
    String found =
        topics == 1
            ? "One topic was found in the words of the stories."
            : "%s were found in the words of the stories; each story is divided among them."
                .formatted(Numbers.count(topics, "topic", "topics"));
    return found + " A row opens to the topic’s course, its words and its articles.";
  }

  private static void heads(Markup out, Period period) {
    out.block("div", "class", "topic-heads", "aria-hidden", "true");
    out.element("span", "Topic and its words");
    out.element("span", "Share of stories");
    out.element("span", "By " + Dates.unit(period));
    out.element("span", "Coherence", "class", "quiet");
    out.element("span", "Exclusivity", "class", "quiet").close();
  }

  private static void rows(Markup out, Period period, ShareBar bar, List<TopicReport> topics) {
    for (TopicReport topic : topics) {
      out.block("details", "class", "topic");
      row(out, period, bar, topic);
    }
  }

  private static void row(Markup out, Period period, ShareBar bar, TopicReport topic) {
    TopicRow.write(out, period, bar, topic);
    TopicPart.write(out, period, topic);
    out.close();
  }
}
