package org.newstide.trend;

import org.newstide.Column;

/** An article that explains a change in a trend: a row of {@code event_articles}. */
public record EventArticle(
    @Column("The event") String eventId,
    @Column("Place among the event's articles, from 1") int rank,
    @Column("The article") String articleId,
    @Column("Its story") String storyId,
    @Column("Its title; may be empty") String title,
    @Column("Its source") String sourceId,
    @Column(value = "Its address; null if it has none", nullable = true) String url) {}
