package org.newstide.jobs.ingest;

/**
 * A line of a text file, once however often it stands there.
 *
 * @param line empty once in each file
 */
public record TextLine(String sourceId, String line) {}
