package org.newstide.jobs.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.CopiedStories;
import org.newstide.report.CopiedStory;

/** Stories that more than one article tells. */
final class Copies {

  private static final int MOST = 5;

  private Copies() {}

  /**
   * How many stories there are.
   *
   * @param copied those of more than one article
   */
  public record Sizes(long stories, long copied) {}

  /** A story with its leading article, as {@link CopiedStory} shows it. */
  public record Copied(
      String storyId,
      String title,
      String sourceId,
      LocalDate publishedOn,
      String url,
      long copies,
      long sources) {

    CopiedStory story() {
      return new CopiedStory(
          title,
          sourceId,
          Optional.ofNullable(publishedOn),
          Optional.ofNullable(url),
          copies,
          sources);
    }
  }

  /** Counts {@code stories} rows by story. */
  static Sizes sizes(Dataset<Row> stories) {
    Dataset<Row> sizes =
        stories
            .groupBy("story_id")
            .agg(count(lit(1)).as("articles"))
            .agg(
                count(lit(1)).as("stories"),
                coalesce(sum(col("articles").gt(1).cast("long")), lit(0L)).as("copied"));
    return Records.collect(sizes, Sizes.class).get(0);
  }

  static CopiedStories of(Snapshot tables, Sizes sizes) {
    if (sizes.copied() == 0) {
      return CopiedStories.NONE;
    }
    List<Copied> most =
        Records.collect(
            most(tables.read(Tables.STORIES), tables.read(Tables.ARTICLES)), Copied.class);
    return new CopiedStories(
        sizes.copied(),
        most.stream()
            .sorted(Comparator.comparing(Copied::copies).reversed().thenComparing(Copied::storyId))
            .map(Copied::story)
            .toList());
  }

  /** {@link Copied} rows of the stories with most copies, ties by id. */
  static Dataset<Row> most(Dataset<Row> stories, Dataset<Row> articles) {
    Dataset<Row> most =
        stories
            .groupBy("story_id")
            .agg(count(lit(1)).minus(1).as("copies"))
            .where("copies > 0")
            .orderBy(col("copies").desc(), col("story_id"))
            .limit(MOST);
    return stories
        .select("story_id", "article_id", "is_lead")
        .join(broadcast(most), "story_id")
        .join(
            articles.select("article_id", "title", "source_id", "published_on", "url"),
            "article_id")
        .groupBy("story_id", "copies")
        .agg(
            countDistinct("source_id").as("sources"),
            ofLead("title"),
            ofLead("source_id"),
            ofLead("published_on"),
            ofLead("url"));
  }

  /** The value in the one row of the story that leads it. */
  private static Column ofLead(String column) {
    return max(when(col("is_lead"), col(column))).as(column);
  }
}
