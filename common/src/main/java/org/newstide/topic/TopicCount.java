package org.newstide.topic;

import org.newstide.Column;

/** How well a number of topics suits the corpus: a row of {@code topic_counts}. */
public record TopicCount(
    @Column("The number of topics that was tried on a sample of the stories") int topics,
    @Column("How badly they foretell half of a story's words from the other half; less is better")
        double perplexity,
    @Column(
            "How often their ten most probable terms stand in the same stories: mean normalised"
                + " pointwise mutual information, −1 … 1")
        double coherence,
    @Column("Share of these terms that are different ones, 0 … 1") double diversity,
    @Column(
            "How alike the topics of two subsets of the stories are: mean Jaccard index of these"
                + " terms, 0 … 1")
        double stability,
    @Column(
            "Mean of the four measures, each from 0 for the worst number that was tried to 1 for the"
                + " best (perplexity by its logarithm)")
        double score,
    @Column("Whether it is the number chosen: that of the greatest score, the least of equals")
        boolean isChosen) {}
