package org.newstide.jobs.mentions;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.article.ArticleBody;
import org.newstide.config.Config;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.tone.TargetTone;

/** Texts to their tones: of the whole article, and towards themes and entities. */
public final class TonesJob {

  private TonesJob() {}

  /** Scores the texts that are new. */
  public static void run(Draft draft, Config config) throws IOException {
    draft.writeFresh(Tables.TONES, tones(draft.fresh(Tables.ARTICLE_BODIES), Questions.of(config)));
  }

  /**
   * Scores each text.
   *
   * @param texts {@code article_bodies} rows
   * @return {@code tones} rows
   */
  static Dataset<Row> tones(Dataset<Row> texts, Questions questions) {
    return Records.flatMap(
        texts, ArticleBody.class, TargetTone.class, text -> questions.reader().tones(text));
  }
}
