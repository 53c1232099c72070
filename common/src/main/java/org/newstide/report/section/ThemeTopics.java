package org.newstide.report.section;

import java.util.List;
import org.newstide.report.ThemeReport;
import org.newstide.report.ThemeTopic;
import org.newstide.report.chart.ShareBar;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;

/** Which topics carry a theme's stories, and which of them are special to it. */
final class ThemeTopics {

  private ThemeTopics() {}

  static void write(Markup out, ThemeReport theme) {
    List<ThemeTopic> topics = theme.topics();
    if (topics.isEmpty()) {
      return;
    }
    double top =
        topics.stream().mapToDouble(t -> Math.max(t.share(), t.shareOfAll())).max().orElse(0);
    ShareBar bar = new ShareBar(top == 0 ? 1 : top);
    out.element("h3", "Topics that carry it");
    new Table<ThemeTopic>()
        .column("Topic", "words", ThemeTopics::link)
        .figures("Stories carried", topic -> Numbers.amount(topic.stories()))
        .figures("Share of the theme’s stories", topic -> Numbers.percent(topic.share()))
        .column(
            "Share; rule: its share of all stories",
            "drawn spare",
            (cell, topic) -> bar.draw(cell, topic.share(), topic.shareOfAll()))
        .figures("Share of all stories", topic -> Numbers.percent(topic.shareOfAll()))
        .figures("Ratio", ThemeTopics::ratio)
        .draw(out, "Topics that carry the theme", topics);
  }

  private static String ratio(ThemeTopic topic) {
    return topic.ratio().isEmpty() ? Series.UNKNOWN : Numbers.times(topic.ratio().getAsDouble());
  }

  private static void link(Markup out, ThemeTopic topic) {
    String anchor = TopicsSection.anchor(topic.topicId());
    out.element("a", topic.label(), "href", "#" + anchor, "dir", "auto");
  }
}
