package org.newstide.article;

import org.newstide.Column;

/** The text of an article, as it is analysed: a row of {@code article_bodies}. */
public record ArticleBody(
    @Column("The article") String articleId,
    @Column("Headline on one line; empty if it has none") String title,
    @Column("Clean text, paragraphs parted by an empty line; empty if there is only a title")
        String body) {}
