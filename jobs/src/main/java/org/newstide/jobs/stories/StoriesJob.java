package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
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
            text -> Fingerprint.of(text.articleId(), text.title(), text.body()));
    Dataset<Row> former =
        draft
            .before(Tables.STORIES)
            .join(draft.fresh(Tables.ARTICLES), "article_id", "left_anti")
            .select("article_id", "fingerprint", "story_id");
    Dataset<Row> stories =
        stories(draft.read(Tables.ARTICLES), fresh.select("article_id", "fingerprint"), former);
    if (draft.isUpdate()) {
      draft.write(Tables.STORIES, stories, changedParts(draft, stories));
    } else {
      draft.write(Tables.STORIES, stories);
    }
  }

  /**
   * Groups articles by fingerprint. The earliest published leads, ties by id; a group that had an
   * id keeps it, a new one takes its lead's.
   *
   * @param articles {@code articles} rows
   * @param fresh article_id, fingerprint of articles that are new
   * @param former article_id, fingerprint, story_id of the others; rows of articles that are gone
   *     are passed over
   * @return {@code stories} rows with the columns of {@code articles} beside
   */
  static Dataset<Row> stories(Dataset<Row> articles, Dataset<Row> fresh, Dataset<Row> former) {
    WindowSpec leadsFirst =
        Window.partitionBy("fingerprint")
            .orderBy(
                col("published_on").asc_nulls_last(),
                col("published_at").asc_nulls_last(),
                col("article_id"));
    WindowSpec group =
        leadsFirst.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Dataset<Row> groups =
        articles
            .join(
                former.unionByName(fresh.withColumn("story_id", lit(null).cast("string"))),
                "article_id")
            .withColumn("is_lead", row_number().over(leadsFirst).equalTo(1))
            .withColumn("lead_id", first("article_id").over(group))
            .withColumn("story_id", first("story_id", true).over(group));
    // An article whose text changed may have lent its id to the group that it left.
    Dataset<Row> taken =
        former.groupBy(col("story_id").as("lead_id")).agg(first("fingerprint").as("taken_by"));
    Column ownId =
        when(
                col("taken_by").isNotNull().and(col("taken_by").notEqual(col("fingerprint"))),
                concat(col("lead_id"), lit("-"), substring(col("fingerprint"), 1, 8)))
            .otherwise(col("lead_id"));
    return groups
        .join(taken, groups.col("lead_id").equalTo(taken.col("lead_id")), "left")
        .drop(taken.col("lead_id"))
        .withColumn("story_id", coalesce(col("story_id"), ownId))
        .withColumn("similarity", lit(1.0));
  }

  /** The parts in which a row differs from the release before. */
  private static Set<String> changedParts(Draft draft, Dataset<Row> stories) {
    Dataset<Row> now = Records.select(stories, Tables.STORIES.row(), Parts.COLUMN);
    Dataset<Row> before =
        Records.select(draft.before(Tables.STORIES), Tables.STORIES.row(), Parts.COLUMN);
    return now
        .except(before)
        .unionByName(before.except(now))
        .select(Parts.COLUMN)
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .collect(Collectors.toSet());
  }
}
