package org.newstide.jobs.report;

import static java.util.Comparator.comparing;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.ThemeTopic;
import org.newstide.topic.Topic;
import org.newstide.trend.TopicWeight;

/** Which topics carry the stories of each theme. */
final class ThemeTopics {

  private static final int MOST = 8;

  /** In place of a topic's id: the theme's stories, whatever their topics. */
  private static final int STORIES = 0;

  private ThemeTopics() {}

  /**
   * A topic in a theme.
   *
   * @param topicId the topic, or 0 for the number of the theme's stories
   * @param weight sum of weights in 1 / {@link TopicWeight#UNIT}
   */
  public record Sum(String themeId, int topicId, long weight) {}

  /** The leading topics by theme, most first; ties by id. */
  static Map<String, List<ThemeTopic>> of(Snapshot tables, List<Topic> topics) {
    List<Sum> sums =
        Records.collect(
            sums(
                tables.read(Tables.THEME_ARTICLES),
                tables.read(Tables.STORIES),
                tables.read(Tables.ARTICLE_TOPICS)),
            Sum.class);
    Map<Integer, Topic> byId =
        topics.stream().collect(Collectors.toMap(Topic::topicId, Function.identity()));
    return sums.stream()
        .collect(
            Collectors.groupingBy(
                Sum::themeId,
                Collectors.collectingAndThen(
                    Collectors.toList(), ofTheme -> leading(ofTheme, byId))));
  }

  /** {@link Sum} rows from rows of the tables of these names. */
  static Dataset<Row> sums(
      Dataset<Row> themeArticles, Dataset<Row> stories, Dataset<Row> articleTopics) {
    Dataset<Row> found =
        themeArticles
            .select("theme_id", "article_id")
            .join(stories.where("is_lead").select("article_id"), "article_id");
    Dataset<Row> carried =
        found.join(articleTopics.select("article_id", "topic_id", "weight"), "article_id");
    return carried
        .unionByName(found.withColumn("topic_id", lit(STORIES)).withColumn("weight", lit(1.0)))
        .groupBy("theme_id", "topic_id")
        .agg(
            sum(round(col("weight").multiply(lit((double) TopicWeight.UNIT))).cast("long"))
                .as("weight"));
  }

  /** The topics with most weight among the sums of one theme. */
  static List<ThemeTopic> leading(List<Sum> sums, Map<Integer, Topic> topics) {
    double stories = sums.stream().filter(s -> s.topicId() == STORIES).mapToLong(Sum::weight).sum();
    Stream<Sum> carrying = sums.stream().filter(sum -> topics.containsKey(sum.topicId()));
    return carrying
        .sorted(comparing(Sum::weight).reversed().thenComparing(Sum::topicId))
        .limit(MOST)
        .map(sum -> themeTopic(topics.get(sum.topicId()), (double) sum.weight(), stories))
        .toList();
  }

  private static ThemeTopic themeTopic(Topic topic, double weight, double stories) {
    return new ThemeTopic(
        topic.topicId(), topic.label(), weight / TopicWeight.UNIT, weight / stories, topic.share());
  }
}
