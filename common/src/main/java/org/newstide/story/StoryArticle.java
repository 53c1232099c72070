package org.newstide.story;

import org.newstide.Column;

/** Which story an article tells: a row of {@code stories}. */
public record StoryArticle(
    @Column("The article") String articleId,
    @Column("The story: the id of the article that led when the group was made; it never changes")
        String storyId,
    @Column("Whether the article leads its story: the earliest published, ties by id")
        boolean isLead,
    @Column("Likeness of the article's text to the lead's, 0 … 1; 1 for the same text")
        double similarity,
    @Column("Digest of the normalised text, by which copies are found") String fingerprint) {}
