package org.newstide.story;

import org.newstide.Column;

/** Two texts that carry the same report: a row of {@code story_pairs}. */
public record StoryPair(
    @Column("The text with the smaller fingerprint of the two, as in story_signatures")
        String fingerprint,
    @Column("The other text") String otherFingerprint,
    @Column("Share of all runs of three words of the two that both have, above 0, up to 1")
        double similarity) {

  public StoryPair {
    if (fingerprint.compareTo(otherFingerprint) >= 0 || similarity <= 0 || similarity > 1) {
      throw new IllegalArgumentException(
          "%s and %s with %f are no pair of texts"
              .formatted(fingerprint, otherFingerprint, similarity));
    }
  }
}
