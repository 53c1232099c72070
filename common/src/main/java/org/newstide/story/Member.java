package org.newstide.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An article among those that may tell the same stories.
 *
 * @param component the same number for all that are linked by pairs of texts
 * @param bands of the text's signature
 * @param sourceId who published it
 * @param publishedOn null if it is not known
 * @param publishedAt null if it is not known
 * @param keptId the id of a story that the article has to give on, null if it has none
 * @param taken the ids made of the article's own that stories keep
 * @param likes the texts that carry the same report as the article's
 */
public record Member(
    long component,
    String articleId,
    String fingerprint,
    String bands,
    String sourceId,
    LocalDate publishedOn,
    Instant publishedAt,
    String keptId,
    List<Taken> taken,
    List<Like> likes) {

  /** A text that carries the same report, and how like it is. */
  public record Like(String likeFingerprint, double similarity) {}

  /** An id that a story keeps. */
  public record Taken(String id) {}

  /** Whether the text is a headline or summary. */
  boolean isShort() {
    return Signature.isShort(bands);
  }

  public Member {
    taken = taken == null ? List.of() : List.copyOf(taken);
    likes = likes == null ? List.of() : List.copyOf(likes);
  }
}
