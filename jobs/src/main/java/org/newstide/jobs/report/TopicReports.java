package org.newstide.jobs.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.TopicArticle;
import org.newstide.report.TopicReport;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicTerm;
import org.newstide.trend.PeriodTotal;
import org.newstide.trend.TopicTrend;

/** What the report shows of each topic. */
final class TopicReports {

  private TopicReports() {}

  /** The topics, the largest first: their ids may be those of an earlier, other order. */
  static List<Topic> topics(Snapshot tables) {
    return tables.rows(Tables.TOPICS) == 0
        ? List.of()
        : Records.collect(tables.read(Tables.TOPICS), Topic.class).stream()
            .sorted(comparing(Topic::share).reversed().thenComparing(Topic::topicId))
            .toList();
  }

  /**
   * @param periods rows of the table of periods, in order
   */
  static List<TopicReport> of(Snapshot tables, List<Topic> topics, List<PeriodTotal> periods) {
    if (topics.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<TopicTerm>> terms =
        Records.collect(tables.read(Tables.TOPIC_TERMS), TopicTerm.class).stream()
            .sorted(comparing(TopicTerm::rank))
            .collect(groupingBy(TopicTerm::topicId));
    Map<Integer, List<TopicTrend>> coverage =
        Records.collect(tables.read(Tables.TOPIC_TRENDS).where(ReportJob.POOLED), TopicTrend.class)
            .stream()
            .sorted(comparing(TopicTrend::periodStart))
            .collect(groupingBy(TopicTrend::topicId));
    Map<Integer, List<TopicArticle>> articles = TopicArticles.of(tables);
    Map<Integer, List<String>> gained = GainedTerms.of(tables, periods);
    return topics.stream()
        .map(
            topic ->
                new TopicReport(
                    topic,
                    terms.getOrDefault(topic.topicId(), List.of()),
                    coverage.getOrDefault(topic.topicId(), List.of()),
                    articles.getOrDefault(topic.topicId(), List.of()),
                    gained.getOrDefault(topic.topicId(), List.of())))
        .toList();
  }
}
