package org.newstide.article;

import org.newstide.Column;

/** A line that was taken out of an article, and why: a row of {@code removed}. */
public record Removed(
    @Column("The article") String articleId,
    @Column("Number of the line in its file, from 1; empty lines are left out, wrapped ones joined")
        int line,
    @Column(
            "Why: outside, pointer, headline, byline, author-note, credit, caption, date, button,"
                + " subscription, consent, advertisement, rights, repeated (on the page) or"
                + " recurring (in many articles of the source)")
        Removal reason,
    @Column("The line") String text) {}
