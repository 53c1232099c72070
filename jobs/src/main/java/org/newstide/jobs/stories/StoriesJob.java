package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.storage.StorageLevel;
import org.newstide.article.ArticleBody;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.story.Fingerprint;

/** Articles with the same text to stories. */
public final class StoriesJob {

  private StoriesJob() {}

  /** Finds the fingerprints of new articles and groups all articles by theirs. */
  public static void run(Draft draft) throws IOException {
    Dataset<Row> fresh =
        Records.map(
                draft.fresh(Tables.ARTICLE_BODIES),
                ArticleBody.class,
                Fingerprint.class,
                text -> Fingerprint.of(text.articleId(), text.title(), text.body()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      write(draft, stories(draft.read(Tables.ARTICLES), fresh, draft.before(Tables.STORIES)));
    } finally {
      fresh.unpersist();
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

  /**
   * Groups articles by fingerprint. The earliest published leads, ties by id; a group that had an
   * id keeps it, a new one takes its lead's.
   *
   * @param articles {@code articles} rows
   * @param fresh article_id, fingerprint of articles that are new or changed
   * @param former {@code stories} rows of the release before, whose fingerprints hold for the
   *     articles that are not fresh; rows of articles that are gone keep their group's id alive
   * @return {@code stories} rows with the columns of {@code articles} beside
   */
  static Dataset<Row> stories(Dataset<Row> articles, Dataset<Row> fresh, Dataset<Row> former) {
    Dataset<Row> fingerprints =
        former
            .join(fresh.select("article_id"), Records.names("article_id"), "left_anti")
            .select("article_id", "fingerprint")
            .unionByName(fresh.select("article_id", "fingerprint"));
    Dataset<Row> members = articles.join(fingerprints, "article_id");
    Dataset<Row> ids = former.groupBy("fingerprint").agg(min("story_id").as("former_id"));
    // An article whose text changed may have lent its id to the group that it left.
    Dataset<Row> taken =
        ids.join(members.select("fingerprint"), Records.names("fingerprint"), "left_semi")
            .select(col("former_id").as("lead_id"), lit(true).as("is_taken"));
    WindowSpec leadsFirst =
        Window.partitionBy("fingerprint")
            .orderBy(
                col("published_on").asc_nulls_last(),
                col("published_at").asc_nulls_last(),
                col("article_id"));
    Column newId =
        when(col("is_taken"), concat(col("lead_id"), lit("-"), substring(col("fingerprint"), 1, 8)))
            .otherwise(col("lead_id"));
    return members
        .withColumn("is_lead", row_number().over(leadsFirst).equalTo(1))
        .withColumn("lead_id", first("article_id").over(leadsFirst))
        .join(ids, Records.names("fingerprint"), "left")
        .join(taken, Records.names("lead_id"), "left")
        .withColumn("story_id", coalesce(col("former_id"), newId))
        .withColumn("similarity", lit(1.0));
  }

  /** The parts in which a row differs from the release before. */
  private static Set<String> changedParts(Draft draft, Dataset<Row> now) {
    Dataset<Row> before =
        Records.select(draft.before(Tables.STORIES), Tables.STORIES.row(), Parts.COLUMN);
    return Records.values(now.except(before).unionByName(before.except(now)), Parts.COLUMN);
  }
}
