package org.newstide.topic;

import org.newstide.Column;

/** How much of a term is a topic's: a row of {@code topic_model}. */
public record TopicAmount(
    @Column("The topic") int topicId,
    @Column("A term of the vocabulary, as most often written") String term,
    @Column(
            "How often the leads use the term as the topic's, a term n times in a story counted"
                + " 1 + ln n times; .5 and more")
        double amount) {}
