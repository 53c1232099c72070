package org.newstide.entity;

import org.newstide.Column;

/** A place in an article where an entity is named: a row of {@code mentions}. */
public record ArticleMention(
    @Column("The article") String articleId,
    @Column("Number of the sentence; 0 is the title") int sentence,
    @Column("First UTF-16 unit of the mention in title, two newlines, body; from 0") int startChar,
    @Column("After its last UTF-16 unit") int endChar,
    @Column("The entity named: capital/moscow for Moscow, which counts for country/RU in themes")
        String entityId,
    @Column("The words as they stand in the text, with line breaks made spaces") String surface) {

  public ArticleMention {
    if (sentence < 0 || startChar < 0 || endChar <= startChar) {
      throw new IllegalArgumentException(
          "article "
              + articleId
              + ": no mention in sentence "
              + sentence
              + " at "
              + startChar
              + " to "
              + endChar);
    }
  }

  /** The row for a mention found in an article. */
  public static ArticleMention of(String articleId, Mention mention) {
    return new ArticleMention(
        articleId,
        mention.sentence(),
        mention.startChar(),
        mention.endChar(),
        mention.entityId(),
        mention.surface());
  }
}
