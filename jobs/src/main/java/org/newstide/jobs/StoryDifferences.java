package org.newstide.jobs;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Records;
import org.newstide.story.Differences;

/** What copies say otherwise than the articles that lead their stories. */
final class StoryDifferences {

  /** A copy and its lead. */
  public record Copy(
      String storyId,
      String articleId,
      double similarity,
      String leadSource,
      LocalDate leadOn,
      String leadTitle,
      String leadBody,
      String source,
      LocalDate publishedOn,
      String title,
      String body) {

    Compared compared() {
      return new Compared(
          storyId,
          articleId,
          similarity,
          leadSource,
          leadOn,
          source,
          publishedOn,
          Differences.between(leadTitle, title),
          Differences.between(leadBody, body));
    }
  }

  /** How a copy differs. */
  public record Compared(
      String storyId,
      String articleId,
      double similarity,
      String leadSource,
      LocalDate leadOn,
      String source,
      LocalDate publishedOn,
      String title,
      String body) {}

  private StoryDifferences() {}

  /**
   * Compares copies with their leads.
   *
   * @param copies {@code stories} rows
   * @param stories all {@code stories} rows
   * @return {@link Compared} rows, those of a story together
   */
  static Dataset<Row> of(
      Dataset<Row> copies, Dataset<Row> stories, Dataset<Row> articles, Dataset<Row> bodies) {
    Dataset<Row> texts =
        articles
            .select(col("article_id"), col("source_id").as("source"), col("published_on"))
            .join(bodies.select("article_id", "title", "body"), "article_id");
    Dataset<Row> leads =
        stories
            .where("is_lead")
            .select("story_id", "article_id")
            .join(texts, "article_id")
            .select(
                col("story_id"),
                col("source").as("lead_source"),
                col("published_on").as("lead_on"),
                col("title").as("lead_title"),
                col("body").as("lead_body"));
    return Records.map(
            copies
                .select("story_id", "article_id", "similarity")
                .join(leads, "story_id")
                .join(texts, "article_id"),
            Copy.class,
            Compared.class,
            Copy::compared)
        .orderBy("story_id", "published_on", "article_id");
  }
}
