package org.newstide.story;

import java.util.stream.Stream;

/** Two texts that may carry the same report. */
public record TextPair(
    String fingerprint,
    String title,
    String body,
    String otherFingerprint,
    String otherTitle,
    String otherBody) {

  /** The pair, if they do ({@link Likeness}). */
  public Stream<StoryPair> same() {
    return Likeness.of(StoryText.of(title, body), StoryText.of(otherTitle, otherBody))
        .map(this::pair)
        .stream();
  }

  private StoryPair pair(double similarity) {
    return fingerprint.compareTo(otherFingerprint) < 0
        ? new StoryPair(fingerprint, otherFingerprint, similarity)
        : new StoryPair(otherFingerprint, fingerprint, similarity);
  }
}
