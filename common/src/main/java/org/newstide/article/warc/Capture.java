package org.newstide.article.warc;

import java.util.Optional;

/**
 * A record of an archive.
 *
 * @param number of the record in the file, from 1
 * @param type of WARC: response, resource and others; "response" for ARC
 * @param address what was fetched; empty if the record does not say it
 * @param contentType of the content as the archive says it; empty if it does not
 * @param content the record's block; empty if it was lost or is too long to be held
 * @param fault why the content cannot be relied on, if it cannot
 * @param isTooLong whether that is its length
 */
@SuppressWarnings("ArrayRecordComponent")
public record Capture(
    long number,
    String type,
    String address,
    String contentType,
    byte[] content,
    Optional<String> fault,
    boolean isTooLong) {}
