package org.newstide.article;

import java.util.List;

/**
 * An article with its body.
 *
 * @param body of the same article
 * @param removed lines that were taken out of it
 */
public record CleanArticle(Article article, ArticleBody body, List<RemovedLine> removed)
    implements IntakeResult {

  public CleanArticle {
    removed = List.copyOf(removed);
    if (!article.articleId().equals(body.articleId())) {
      throw new IllegalArgumentException(
          "article " + article.articleId() + " with the body of " + body.articleId());
    }
  }
}
