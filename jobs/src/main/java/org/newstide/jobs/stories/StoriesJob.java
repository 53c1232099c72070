package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.newstide.article.ArticleBody;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.story.Signature;

/** Articles that carry the same report to stories. */
public final class StoriesJob {

  private StoriesJob() {}

  /**
   * Finds the copies of new articles among those of the days around, and groups all articles.
   *
   * @param windowDays the most days between an article and its lead
   */
  public static void run(Draft draft, int windowDays) throws IOException {
    draft.writeFresh(
        Tables.STORY_SIGNATURES,
        Records.map(
            draft.fresh(Tables.ARTICLE_BODIES),
            ArticleBody.class,
            Signature.class,
            text -> Signature.of(text.articleId(), text.title(), text.body())));
    Dataset<Row> texts = texts(draft).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> candidates =
        Pairs.candidates(texts, windowDays).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> same = Pairs.same(candidates, texts, draft.read(Tables.ARTICLE_BODIES));
      draft.write(Tables.STORY_PAIRS, Pairs.with(same, draft.before(Tables.STORY_PAIRS), texts));
      noteCrowds(draft, candidates);
      Dataset<Row> told = Groups.told(texts, draft.read(Tables.STORY_PAIRS), windowDays);
      write(draft, Parts.of(Ids.stories(told, former(draft)), draft.partSize()));
    } finally {
      candidates.unpersist();
      texts.unpersist();
    }
  }

  /** The articles with their signatures, and whether each is new or changed. */
  private static Dataset<Row> texts(Draft draft) {
    return draft
        .read(Tables.ARTICLES)
        .select("article_id", "published_on", "published_at")
        .join(draft.read(Tables.STORY_SIGNATURES).drop(Parts.COLUMN), "article_id")
        .join(
            draft.fresh(Tables.ARTICLES).select(col("article_id"), lit(true).as("is_fresh")),
            Records.names("article_id"),
            "left")
        .withColumn("is_fresh", coalesce(col("is_fresh"), lit(false)));
  }

  /** The stories of the release before, with the texts that articles had then. */
  private static Dataset<Row> former(Draft draft) {
    return draft
        .before(Tables.STORIES)
        .select("article_id", "story_id")
        .join(
            draft.before(Tables.STORY_SIGNATURES).select("article_id", "fingerprint"),
            "article_id");
  }

  private static void noteCrowds(Draft draft, Dataset<Row> candidates) {
    long crowded = candidates.where(col("is_crowded")).count();
    if (crowded > 0) {
      draft.note(
          "stories: %,d of %,d pairs of texts that were compared share boilerplate with many others"
              .formatted(crowded, candidates.count()));
    }
  }

  private static void write(Draft draft, Dataset<Row> stories) throws IOException {
    if (!draft.isUpdate()) {
      draft.write(Tables.STORIES, stories);
      return;
    }
    Dataset<Row> rows =
        Records.select(stories, Tables.STORIES.row(), Parts.COLUMN)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      draft.write(Tables.STORIES, rows, changedParts(draft, rows));
    } finally {
      rows.unpersist();
    }
  }

  /** The parts in which a row differs from the release before. */
  private static Set<String> changedParts(Draft draft, Dataset<Row> now) {
    Dataset<Row> before =
        Records.select(draft.before(Tables.STORIES), Tables.STORIES.row(), Parts.COLUMN);
    return Records.values(now.except(before).unionByName(before.except(now)), Parts.COLUMN);
  }
}
