package org.newstide.jobs.report;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.TopicArticle;
import org.newstide.report.TopicReport;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicPlace;
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
  static List<TopicReport> of(
      Snapshot tables, List<Topic> topics, List<PeriodTotal> periods, AtOnce atOnce) {
    if (topics.isEmpty()) {
      return List.of();
    }
    Supplier<Map<Integer, TopicPlace>> places = atOnce.start(() -> places(tables));
    Supplier<Map<Integer, List<TopicTerm>>> terms = atOnce.start(() -> terms(tables));
    Supplier<Map<Integer, List<TopicTrend>>> coverage = atOnce.start(() -> coverage(tables));
    Supplier<Map<Integer, List<TopicArticle>>> articles =
        atOnce.start(() -> TopicArticles.of(tables));
    Supplier<Map<Integer, List<String>>> gained =
        atOnce.start(() -> GainedTerms.of(tables, periods));
    return topics.stream()
        .map(
            topic ->
                new TopicReport(
                    topic,
                    Optional.ofNullable(places.get().get(topic.topicId())),
                    terms.get().getOrDefault(topic.topicId(), List.of()),
                    coverage.get().getOrDefault(topic.topicId(), List.of()),
                    articles.get().getOrDefault(topic.topicId(), List.of()),
                    gained.get().getOrDefault(topic.topicId(), List.of())))
        .toList();
  }

  private static Map<Integer, TopicPlace> places(Snapshot tables) {
    return Records.collect(tables.read(Tables.TOPIC_MAP), TopicPlace.class).stream()
        .collect(toMap(TopicPlace::topicId, identity()));
  }

  private static Map<Integer, List<TopicTerm>> terms(Snapshot tables) {
    return Records.collect(tables.read(Tables.TOPIC_TERMS), TopicTerm.class).stream()
        .sorted(comparing(TopicTerm::rank))
        .collect(groupingBy(TopicTerm::topicId));
  }

  private static Map<Integer, List<TopicTrend>> coverage(Snapshot tables) {
    return Records.collect(
            tables.read(Tables.TOPIC_TRENDS).where(ReportJob.POOLED), TopicTrend.class)
        .stream()
        .sorted(comparing(TopicTrend::periodStart))
        .collect(groupingBy(TopicTrend::topicId));
  }
}
