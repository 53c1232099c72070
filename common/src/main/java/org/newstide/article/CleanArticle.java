package org.newstide.article;

/**
 * An article with its body.
 *
 * @param body of the same article
 */
public record CleanArticle(Article article, ArticleBody body) implements IntakeResult {

  public CleanArticle {
    if (!article.articleId().equals(body.articleId())) {
      throw new IllegalArgumentException(
          "article " + article.articleId() + " with the body of " + body.articleId());
    }
  }
}
