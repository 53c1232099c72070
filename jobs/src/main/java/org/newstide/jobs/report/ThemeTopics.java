package org.newstide.jobs.report;

import static java.util.Comparator.comparing;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.FixedPoint;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.ThemeTopic;
import org.newstide.topic.Topic;
import org.newstide.trend.TopicWeight;

/** Which topics carry the stories of each theme. */
final class ThemeTopics {

  private static final int MOST = 8;

  private ThemeTopics() {}

  /**
   * A topic in a theme.
   *
   * @param weight sum of weights in 1 / {@link TopicWeight#UNIT}
   */
  public record Sum(String themeId, int topicId, long weight) {}

  /** How many stories a theme is found in. */
  public record Stories(String themeId, long stories) {}

  /** The leading topics by theme, most first; ties by id. */
  static Map<String, List<ThemeTopic>> of(Snapshot tables, List<Topic> topics) {
    Dataset<Row> found = found(tables.read(Tables.THEME_ARTICLES), tables.read(Tables.STORIES));
    Map<String, List<Sum>> sums =
        Records.collect(sums(found, tables.read(Tables.ARTICLE_TOPICS)), Sum.class).stream()
            .collect(Collectors.groupingBy(Sum::themeId));
    Map<Integer, Topic> byId =
        topics.stream().collect(Collectors.toMap(Topic::topicId, Function.identity()));
    return Records.collect(stories(found), Stories.class).stream()
        .collect(
            Collectors.toMap(
                Stories::themeId,
                theme ->
                    leading(sums.getOrDefault(theme.themeId(), List.of()), theme.stories(), byId)));
  }

  /** theme_id, article_id of the leads, from rows of the tables of these names. */
  static Dataset<Row> found(Dataset<Row> themeArticles, Dataset<Row> stories) {
    return themeArticles
        .select("theme_id", "article_id")
        .join(stories.where("is_lead").select("article_id"), "article_id");
  }

  /** {@link Sum} rows from rows of {@link #found} and of {@code article_topics}. */
  static Dataset<Row> sums(Dataset<Row> found, Dataset<Row> articleTopics) {
    return found
        .join(articleTopics.select("article_id", "topic_id", "weight"), "article_id")
        .groupBy("theme_id", "topic_id")
        .agg(sum(FixedPoint.of(col("weight"), TopicWeight.UNIT)).as("weight"));
  }

  /** {@link Stories} rows from rows of {@link #found}. */
  static Dataset<Row> stories(Dataset<Row> found) {
    return found.groupBy("theme_id").agg(count(lit(1)).as("stories"));
  }

  /**
   * The topics with most weight among the sums of one theme.
   *
   * @param stories how many the theme is found in
   */
  static List<ThemeTopic> leading(List<Sum> sums, long stories, Map<Integer, Topic> topics) {
    Stream<Sum> carrying = sums.stream().filter(sum -> topics.containsKey(sum.topicId()));
    return carrying
        .sorted(comparing(Sum::weight).reversed().thenComparing(Sum::topicId))
        .limit(MOST)
        .map(sum -> themeTopic(topics.get(sum.topicId()), sum.weight(), stories))
        .toList();
  }

  private static ThemeTopic themeTopic(Topic topic, long weight, long stories) {
    double carried = (double) weight / TopicWeight.UNIT;
    return new ThemeTopic(
        topic.topicId(), topic.label(), carried, carried / stories, topic.share());
  }
}
