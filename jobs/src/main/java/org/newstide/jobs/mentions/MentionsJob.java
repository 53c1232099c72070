package org.newstide.jobs.mentions;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.newstide.article.ArticleBody;
import org.newstide.config.Config;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;

/** Texts to mentions of entities and to articles of themes. */
public final class MentionsJob {

  private MentionsJob() {}

  /** Looks through the texts that are new. */
  public static void run(Draft draft, Config config) throws IOException {
    Dataset<Row> findings =
        mentions(draft.fresh(Tables.ARTICLE_BODIES), Questions.of(config))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      write(draft, findings);
    } finally {
      findings.unpersist();
    }
  }

  /**
   * Finds mentions and themes in one pass over each text.
   *
   * @param texts {@code article_bodies} rows
   * @return {@link Finding} rows
   */
  static Dataset<Row> mentions(Dataset<Row> texts, Questions questions) {
    return Records.flatMap(
        texts, ArticleBody.class, Finding.class, text -> questions.reader().mentions(text));
  }

  /** Writes the mentions and themes among these {@link Finding} rows. */
  static void write(Draft draft, Dataset<Row> findings) throws IOException {
    draft.writeFresh(Tables.MENTIONS, only(findings, "mention"));
    draft.writeFresh(Tables.THEME_ARTICLES, only(findings, "theme"));
  }

  static Dataset<Row> only(Dataset<Row> findings, String kind) {
    return findings.where(col(kind).isNotNull()).select(kind + ".*", Parts.COLUMN);
  }
}
