package org.newstide.jobs.mentions;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.newstide.article.ArticleBody;
import org.newstide.config.Config;
import org.newstide.jobs.mentions.Finding.Kind;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;

/** Texts to mentions of entities, articles of themes, and tones: each text is taken apart once. */
public final class TextsJob {

  private TextsJob() {}

  /**
   * Looks through the texts that are new.
   *
   * @param wanted which tables to write, of mentions, theme_articles and tones
   */
  public static void run(Draft draft, Config config, Table... wanted) throws IOException {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Arrays.stream(wanted).map(Kind::of).forEach(kinds::add);
    Dataset<Row> findings =
        findings(draft.fresh(Tables.ARTICLE_BODIES), Questions.of(config), kinds)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      AtOnce.run(
          kinds.stream()
              .<AtOnce.Action>map(
                  kind -> () -> draft.writeFresh(kind.table(), Finding.only(findings, kind)))
              .toArray(AtOnce.Action[]::new));
    } finally {
      findings.unpersist();
    }
  }

  /**
   * Finds what is asked for in one pass over each text.
   *
   * @param texts {@code article_bodies} rows
   * @return {@link Finding} rows
   */
  static Dataset<Row> findings(Dataset<Row> texts, Questions questions, Set<Kind> kinds) {
    return Records.flatMap(
        texts, ArticleBody.class, Finding.class, text -> questions.reader().read(text, kinds));
  }
}
