package org.newstide.tone;

import static java.util.Objects.requireNonNull;

import org.newstide.Column;

/** In what tone an article speaks of a target: a row of the tones table. */
public record TargetTone(
    @Column("The article") String articleId,
    @Column(
            "article for the whole text, else the id of a theme found in it, or of an entity that it"
                + " names, itself or by what belongs to it")
        String targetId,
    @Column("positive − negative, −1 … 1") double tone,
    @Column("Mean negative share of the sentences, 0 … 1") double negative,
    @Column("Mean neutral share of the sentences, 0 … 1") double neutral,
    @Column("Mean positive share of the sentences, 0 … 1; the three sum to 1") double positive,
    @Column("Sentences the means are of, at least 1; the title is one") int sentences,
    @Column("Which scorer read them: lexicon, linear or encoder") String scorer) {

  /** The target that stands for the whole text. */
  public static final String WHOLE_ARTICLE = "article";

  private static final double ROUNDING = 1e-9;

  /**
   * @throws IllegalArgumentException if the shares are no {@link Polarity}, the tone is not their
   *     balance, or there is no sentence
   */
  public TargetTone {
    requireNonNull(articleId, "articleId");
    requireNonNull(targetId, "targetId");
    requireNonNull(scorer, "scorer");
    double balance = new Polarity(negative, neutral, positive).tone();
    if (!(Math.abs(tone - balance) <= ROUNDING)) {
      throw new IllegalArgumentException(
          "tone must be positive − negative = " + balance + ", not " + tone);
    }
    if (sentences < 1) {
      throw new IllegalArgumentException("sentences must be at least 1, not " + sentences);
    }
  }

  /** The row of a target whose {@code sentences} sentences have this mean. */
  public static TargetTone of(
      String articleId, String targetId, Polarity mean, int sentences, String scorer) {
    return new TargetTone(
        articleId,
        targetId,
        mean.tone(),
        mean.negative(),
        mean.neutral(),
        mean.positive(),
        sentences,
        scorer);
  }
}
