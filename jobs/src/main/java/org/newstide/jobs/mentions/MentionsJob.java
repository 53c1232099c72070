package org.newstide.jobs.mentions;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.newstide.article.ArticleBody;
import org.newstide.config.Config;
import org.newstide.entity.ArticleMention;
import org.newstide.entity.Mention;
import org.newstide.entity.MentionFinder;
import org.newstide.entity.Theme;
import org.newstide.entity.ThemeArticle;
import org.newstide.entity.ThemeMatcher;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.text.Document;

/** Texts to mentions of entities and to articles of themes. */
public final class MentionsJob {

  private MentionsJob() {}

  /** Looks through the texts that are new. */
  public static void run(Draft draft, Config config) throws IOException {
    Dataset<Row> findings =
        findings(draft.fresh(Tables.ARTICLE_BODIES), config.themes())
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      draft.writeFresh(Tables.MENTIONS, only(findings, "mention"));
      draft.writeFresh(Tables.THEME_ARTICLES, only(findings, "theme"));
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
  static Dataset<Row> findings(Dataset<Row> texts, List<Theme> themes) {
    return Records.flatMap(texts, ArticleBody.class, Finding.class, text -> findings(text, themes));
  }

  private static Stream<Finding> findings(ArticleBody text, List<Theme> themes) {
    Document document = Document.of(text.title(), text.body());
    List<Mention> mentions = MentionFinder.builtIn().find(document);
    return Stream.concat(
        mentions.stream()
            .map(mention -> new Finding(ArticleMention.of(text.articleId(), mention), null)),
        themes.stream()
            .flatMap(
                theme ->
                    ThemeArticle.of(
                        theme.id(),
                        text.articleId(),
                        ThemeMatcher.sentences(theme, document, mentions))
                        .stream())
            .map(theme -> new Finding(null, theme)));
  }

  private static Dataset<Row> only(Dataset<Row> findings, String kind) {
    return findings.where(col(kind).isNotNull()).select(kind + ".*", Parts.COLUMN);
  }
}
