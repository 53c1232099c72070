package org.newstide.jobs.tones;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.article.ArticleBody;
import org.newstide.config.Config;
import org.newstide.entity.MentionFinder;
import org.newstide.entity.Theme;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.text.Document;
import org.newstide.tone.ArticleTones;
import org.newstide.tone.LexiconScorer;
import org.newstide.tone.TargetTone;

/** Texts to their tones: of the whole article, and towards themes and entities. */
public final class TonesJob {

  private TonesJob() {}

  /** Scores the texts that are new. */
  public static void run(Draft draft, Config config) throws IOException {
    draft.writeFresh(
        Tables.TONES,
        tones(draft.fresh(Tables.ARTICLE_BODIES), config.themes(), config.entityTargets()));
  }

  /**
   * Scores each text.
   *
   * @param texts {@code article_bodies} rows
   * @param entityIds entities that are targets beside the themes
   * @return {@code tones} rows
   */
  static Dataset<Row> tones(Dataset<Row> texts, List<Theme> themes, Set<String> entityIds) {
    return Records.flatMap(
        texts,
        ArticleBody.class,
        TargetTone.class,
        text -> {
          Document document = Document.of(text.title(), text.body());
          return new ArticleTones(LexiconScorer.builtIn(), themes, entityIds)
              .of(text.articleId(), document, MentionFinder.builtIn().find(document)).stream();
        });
  }
}
