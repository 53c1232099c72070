package org.newstide.jobs.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.row_number;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.TopicArticle;

/** The articles that show what a topic is. */
final class TopicArticles {

  private static final int MOST = 5;

  /** Of this many good ones those of different sources are taken first. */
  private static final int GOOD = 15;

  /** More words than these do not make an article tell more of its topic. */
  private static final double LONG = 600;

  private TopicArticles() {}

  /**
   * An article chosen for a topic.
   *
   * @param rank its place in the topic, from 1, the best first
   */
  public record Chosen(
      int topicId,
      int rank,
      String title,
      String sourceId,
      LocalDate publishedOn,
      String url,
      double weight) {

    TopicArticle article() {
      return new TopicArticle(title, sourceId, publishedOn, Optional.ofNullable(url), weight);
    }
  }

  /** The articles by topic, the best first. */
  static Map<Integer, List<TopicArticle>> of(Snapshot tables) {
    return Records.collect(
            chosen(
                tables.read(Tables.ARTICLE_TOPICS),
                tables.read(Tables.ARTICLES),
                tables.read(Tables.STORIES)),
            Chosen.class)
        .stream()
        .sorted(Comparator.comparing(Chosen::rank))
        .collect(groupingBy(Chosen::topicId, mapping(Chosen::article, toList())));
  }

  /**
   * The dated leads of which a topic carries most, by weight × log words, ties by id: an item of a
   * few words is easily all of one topic. Among the best a source's second comes after all first
   * ones, and a title that comes again (“Press Briefing”) last.
   *
   * @param articleTopics {@code article_topics} rows
   * @param articles {@code articles} rows
   * @param stories {@code stories} rows
   * @return {@link Chosen} rows, at most five a topic
   */
  static Dataset<Row> chosen(
      Dataset<Row> articleTopics, Dataset<Row> articles, Dataset<Row> stories) {
    Column[] best = {col("telling").desc(), col("article_id")};
    return articleTopics
        .select("article_id", "topic_id", "weight")
        .join(stories.where("is_lead").select("article_id"), "article_id")
        .join(
            articles
                .where("published_on is not null")
                .select("article_id", "title", "source_id", "published_on", "url", "word_count"),
            "article_id")
        .withColumn("telling", col("weight").multiply(log(least(col("word_count"), lit(LONG)))))
        .withColumn("rank", row_number().over(Window.partitionBy("topic_id").orderBy(best)))
        .where(col("rank").leq(GOOD))
        .withColumn("turn", row_number().over(among("source_id").orderBy(best)))
        .withColumn("repeat", row_number().over(among("title").orderBy(best)))
        .withColumn(
            "choice",
            row_number()
                .over(
                    Window.partitionBy("topic_id")
                        .orderBy(col("repeat").gt(1), col("turn"), col("rank"))))
        .where(col("choice").leq(MOST));
  }

  private static WindowSpec among(String column) {
    return Window.partitionBy("topic_id", column);
  }
}
