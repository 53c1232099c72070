package org.newstide.article;

import java.io.Serializable;
import org.newstide.Column;

/**
 * A line of a text or page that is no part of its article, and why.
 *
 * @param line its number, from 1, empty lines left out
 */
public record RemovedLine(
    @Column("Number of the line, from 1, empty ones left out") int line,
    @Column("Why it is no part of the article") Removal reason,
    @Column("The line") String text)
    implements Serializable {}
