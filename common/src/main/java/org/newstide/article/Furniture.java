package org.newstide.article;

import org.newstide.Column;

/**
 * A line that stands in many articles of a source, and so belongs to none of them: a row of {@code
 * furniture}.
 *
 * <p>It is counted over the articles that a run reads, and stands from then on: a body does not
 * change because other articles arrived.
 */
public record Furniture(
    @Column("The source") String sourceId,
    @Column("The line, without blanks at its ends, runs of blanks made one") String line,
    @Column("Articles that had it when they were counted, 3 or more") long articles,
    @Column("All articles of the source that were counted then") long totalArticles) {

  /** Fewer may be chance. */
  public static final int FEWEST_ARTICLES = 3;

  /** Background that reports repeat stands in fewer. */
  public static final double SMALLEST_SHARE = .02;

  public Furniture {
    if (articles < FEWEST_ARTICLES || articles < SMALLEST_SHARE * totalArticles) {
      throw new IllegalArgumentException(
          "a line of %d of %d articles is no furniture".formatted(articles, totalArticles));
    }
  }
}
