package org.newstide.topic;

import org.newstide.Column;

/** How much of an article a topic carries: a row of {@code article_topics}. */
public record ArticleTopic(
    @Column("The article") String articleId,
    @Column("The topic") int topicId,
    @Column("Share of the article's terms, 0 … 1; small ones are left out, the rest sum to 1")
        double weight) {}
