package org.newstide.report;

import java.util.Optional;

/**
 * What the corpus holds of a source.
 *
 * @param sources how many sources it stands for: 1, but for those that trends count together
 * @param articles articles of the source, copies included
 * @param stories stories of the source
 * @param days its first and last publication day; empty if no article has a date
 */
public record SourceCount(
    String sourceId, long sources, long articles, long stories, Optional<Span> days) {

  /** What readers are shown: the source's id, or other (23 sources). */
  public String name() {
    return sources == 1 ? sourceId : "%s (%,d sources)".formatted(sourceId, sources);
  }
}
