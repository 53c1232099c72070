package org.newstide.report;

import java.util.Optional;

/**
 * What the corpus holds of a source.
 *
 * @param articles articles of the source, copies included
 * @param stories stories of the source
 * @param days its first and last publication day; empty if no article has a date
 */
public record SourceCount(String sourceId, long articles, long stories, Optional<Span> days) {}
