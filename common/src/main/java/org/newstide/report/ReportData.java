package org.newstide.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;
import org.newstide.trend.ToneTrend;
import org.newstide.trend.TopicTrend;

/**
 * All that a report shows.
 *
 * @param tones the pooled series of the tone of whole articles, gap-free, in order; may be empty
 * @param themes in the order of the configuration
 * @param topics the largest first; empty if none were sought
 */
public record ReportData(
    CorpusSummary corpus,
    List<ToneTrend> tones,
    List<ThemeReport> themes,
    List<TopicReport> topics,
    Provenance provenance) {

  /**
   * @throws IllegalArgumentException if a period is missing within a series, if two topics have the
   *     same id, or if a theme names a topic that is not among them
   */
  public ReportData {
    tones = List.copyOf(tones);
    themes = List.copyOf(themes);
    topics = List.copyOf(topics);
    Period period = corpus.period();
    GapFree.require(period, tones, ToneTrend::periodStart);
    for (ThemeReport theme : themes) {
      GapFree.require(period, theme.coverage(), CoverageTrend::periodStart);
      GapFree.require(period, theme.tones(), ToneTrend::periodStart);
    }
    Set<Integer> ids = new HashSet<>();
    for (TopicReport topic : topics) {
      GapFree.require(period, topic.coverage(), TopicTrend::periodStart);
      if (!ids.add(topic.topic().topicId())) {
        throw new IllegalArgumentException("topic " + topic.topic().topicId() + " comes twice");
      }
    }
    for (ThemeReport theme : themes) {
      for (ThemeTopic topic : theme.topics()) {
        if (!ids.contains(topic.topicId())) {
          throw new IllegalArgumentException(
              "theme %s names topic %d, which is not here".formatted(theme.id(), topic.topicId()));
        }
      }
    }
  }
}
