package org.newstide.topic;

import org.newstide.Column;

/** Where a topic lies among the others: a row of {@code topic_map}. */
public record TopicPlace(
    @Column("The topic") int topicId,
    @Column(
            "Place from left to right. Topics with like words lie near each other; neither direction"
                + " means anything, and maps of one history of topics are turned alike")
        double x,
    @Column("Place from bottom to top, in the same unit as x") double y) {}
