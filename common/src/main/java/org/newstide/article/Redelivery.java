package org.newstide.article;

import org.newstide.Column;

/**
 * A record that gave way to a later delivery of the same article: a row of {@code redeliveries}.
 * The newest delivery wins, which is the last in the order of delivery.
 */
public record Redelivery(
    @Column("Full URI of the file") String inputFile,
    @Column(
            "Number of the record in the file, from 1: for JSON lines the line's number, in a file that"
                + " is read in parts (not compressed, above 64 MiB) that of its first byte")
        long inputPosition,
    @Column("The article that a later record replaced") String articleId) {}
