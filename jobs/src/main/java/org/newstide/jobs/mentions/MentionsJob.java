package org.newstide.jobs.mentions;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.newstide.article.ArticleBody;
import org.newstide.config.Config;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Draft;
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
      AtOnce.run(
          () -> draft.writeFresh(Tables.MENTIONS, Finding.only(findings, "mention")),
          () -> draft.writeFresh(Tables.THEME_ARTICLES, Finding.only(findings, "theme")));
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
}
