package org.newstide.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newstide.report.TopicReport;
import org.newstide.report.chart.Bubble;
import org.newstide.report.chart.BubbleMap;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.topic.Topic;

/** Topics in a plane, those with like words near each other. */
final class TopicMapFigure {

  /** Fewer make no map. */
  private static final int LEAST = 3;

  private static final int LONGEST_LABEL = 22;

  private TopicMapFigure() {}

  /** Writes the map; nothing where less than three topics have a place. */
  static void write(Markup out, List<TopicReport> topics) {
    List<Bubble> bubbles = new ArrayList<>();
    for (TopicReport topic : topics) {
      topic.place().ifPresent(place -> bubbles.add(bubble(topic.topic(), place.x(), place.y())));
    }
    if (bubbles.size() < LEAST) {
      return;
    }
    String title = "Topics by their words";
    out.block("figure").element("h3", title);
    new BubbleMap("topic-map", title, description(topics), bubbles).draw(out);
    out.element(
            "figcaption",
            "Topics with like words lie near each other, as far as a plane can show it; the"
                + " directions mean nothing. Area: share of stories. A circle tells its"
                + " topic where the pointer rests, and leads to it.")
        .close();
  }

  private static Bubble bubble(Topic topic, double x, double y) {
    return new Bubble(
        x,
        y,
        topic.share(),
        shortLabel(topic.label()),
        topic.label() + ": " + Numbers.percent(topic.share()),
        "#" + TopicsSection.anchor(topic.topicId()));
  }

  /** The first word of a label, which no other topic's has. */
  static String shortLabel(String label) {
    String first = label.split(", ", 2)[0];
    int letters = first.codePointCount(0, first.length());
    return letters <= LONGEST_LABEL
        ? first
        : first.substring(0, first.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "…";
  }

  private static String description(List<TopicReport> topics) {
    return "A circle for each of %s; the rows below tell them all."
        .formatted(Numbers.count(topics.size(), "topic", "topics"));
  }
}
