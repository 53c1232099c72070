package org.newstide.article;

import org.newstide.Column;

/** The text of an article below its title: a row of {@code article_bodies}. */
public record ArticleBody(
    @Column("The article") String articleId,
    @Column("Clean text, paragraphs parted by an empty line; empty if there is only a title")
        String body) {}
