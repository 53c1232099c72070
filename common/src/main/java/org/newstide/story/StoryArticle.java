package org.newstide.story;

import org.newstide.Column;

/** Which story an article tells: a row of {@code stories}. */
public record StoryArticle(
    @Column("The article") String articleId,
    @Column(
            "The story: at first the id of the article that leads it; it stays when an earlier copy comes, or the article goes")
        String storyId,
    @Column("Whether the article leads its story: the earliest published, ties by id")
        boolean isLead,
    @Column(
            "Share of all runs of three words of the article and its lead that both have, above 0, up to 1")
        double similarity) {}
