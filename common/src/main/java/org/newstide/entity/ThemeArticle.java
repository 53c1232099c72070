package org.newstide.entity;

import java.util.List;
import java.util.Optional;
import org.newstide.Column;

/** An article in which a theme is found: a row of {@code theme_articles}. */
public record ThemeArticle(
    @Column("The theme") String themeId,
    @Column("The article") String articleId,
    @Column("Sentences in which the theme is found, the title among them; at least 1")
        int matchingSentences,
    @Column("Number of the first such sentence; 0 is the title") int firstSentence) {

  public ThemeArticle {
    if (matchingSentences < 1 || firstSentence < 0) {
      throw new IllegalArgumentException(
          "theme "
              + themeId
              + " in article "
              + articleId
              + ": "
              + matchingSentences
              + " sentences from number "
              + firstSentence);
    }
  }

  /**
   * The row for a theme and the sentences in which an article has it; empty if there are none.
   *
   * @param sentences numbers of sentences, in order
   */
  public static Optional<ThemeArticle> of(
      String themeId, String articleId, List<Integer> sentences) {
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new ThemeArticle(themeId, articleId, sentences.size(), sentences.get(0)));
  }
}
