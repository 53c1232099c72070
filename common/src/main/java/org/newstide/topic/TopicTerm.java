package org.newstide.topic;

import org.newstide.Column;

/** A term of a topic: a row of {@code topic_terms}. */
public record TopicTerm(
    @Column("The topic") int topicId,
    @Column("Place by relevance, from 1") int rank,
    @Column("A word or a frequent run of words, as most often written") String term,
    @Column("Probability of the term in the topic, 0 … 1") double probability,
    @Column(
            ".6 · log probability in the topic + .4 · log of the ratio to its probability in the"
                + " corpus (Sievert & Shirley 2014, λ = .6)")
        double relevance) {}
