package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
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
        StoryPairs.candidates(texts, draft.rows(Tables.ARTICLES), windowDays)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long number = counted(draft, candidates);
      Dataset<Row> same =
          StoryPairs.same(candidates, number, texts, draft.read(Tables.ARTICLE_BODIES));
      draft.write(
          Tables.STORY_PAIRS, StoryPairs.with(same, draft.before(Tables.STORY_PAIRS), texts));
      writeStories(draft, texts, windowDays);
      draft.count("articles", draft.rows(Tables.STORIES));
      draft.count("stories", draft.read(Tables.STORIES).where(col("is_lead")).count());
    } finally {
      candidates.unpersist();
      texts.unpersist();
    }
  }

  /** The articles with their signatures, and whether each is new or changed. */
  private static Dataset<Row> texts(Draft draft) {
    return draft
        .articles()
        .select("article_id", "source_id", "published_on", "published_at", "is_fresh")
        .join(draft.read(Tables.STORY_SIGNATURES).drop(Parts.COLUMN), "article_id");
  }

  /** How many candidates there are; says how many come from crowds. */
  private static long counted(Draft draft, Dataset<Row> candidates) {
    Row counts = candidates.agg(count(lit(1)), count_if(col("is_crowded"))).head();
    long number = counts.getLong(0);
    long crowded = counts.getLong(1);
    if (crowded > 0) {
      draft.note(
          "stories: %,d of %,d pairs of texts that were compared share boilerplate with many others"
              .formatted(crowded, number));
    }
    return number;
  }

  private static void writeStories(Draft draft, Dataset<Row> texts, int windowDays)
      throws IOException {
    Dataset<Row> pairs = draft.read(Tables.STORY_PAIRS);
    Dataset<Row> before = draft.before(Tables.STORIES);
    Dataset<Row> together =
        StoryGroups.alike(texts, pairs)
            .union(StoryIds.entangled(before))
            .distinct()
            .persist(StorageLevel.MEMORY_AND_DISK());
    // Few, so that nearly all articles are told by their own ids, without being moved.
    Dataset<Row> ids = Draft.sent(together, together.count());
    Dataset<Row> former = among(before, ids, "left_semi");
    Dataset<Row> formerTexts =
        among(draft.before(Tables.STORY_SIGNATURES), ids, "left_semi")
            .select("article_id", "fingerprint");
    Dataset<Row> members =
        StoryIds.kept(among(texts, ids, "left_semi"), former.join(formerTexts, "article_id"));
    Dataset<Row> grouped =
        rows(draft, StoryGroups.told(members, pairs, windowDays))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      draft.writeTouched(
          Tables.STORIES,
          grouped.unionByName(rows(draft, StoryIds.ofOne(among(texts, ids, "left_anti")))),
          () -> changedParts(Records.select(former, Tables.STORIES.row(), Parts.COLUMN), grouped));
    } finally {
      grouped.unpersist();
      together.unpersist();
    }
  }

  private static Dataset<Row> among(Dataset<Row> articles, Dataset<Row> ids, String join) {
    return articles.join(ids, Records.names("article_id"), join);
  }

  private static Dataset<Row> rows(Draft draft, Dataset<Row> stories) {
    return Records.select(Parts.of(stories, draft.partSize()), Tables.STORIES.row(), Parts.COLUMN);
  }

  /** The parts in which a row differs. */
  private static Set<String> changedParts(Dataset<Row> before, Dataset<Row> now) {
    return Records.values(now.except(before).unionByName(before.except(now)), Parts.COLUMN);
  }
}
