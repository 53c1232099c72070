package org.newstide.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An article among those that may tell the same stories.
 *
 * @param component the same number for all that are linked by pairs of texts
 * @param publishedOn null if it is not known
 * @param publishedAt null if it is not known
 * @param likes the texts that carry the same report as the article's
 */
public record Member(
    long component,
    String articleId,
    String fingerprint,
    LocalDate publishedOn,
    Instant publishedAt,
    List<Like> likes) {

  /** A text that carries the same report, and how like it is. */
  public record Like(String likeFingerprint, double similarity) {}

  public Member {
    likes = likes == null ? List.of() : List.copyOf(likes);
  }
}
