package org.newstide.topic;

import org.newstide.Column;

/** What a part of the corpus talks about: a row of {@code topics}. */
public record Topic(
    @Column("The topic, from 1; it keeps its id while it lasts (topic_lineage)") int topicId,
    @Column(
            "What readers are to call it: its name by topics.names, else the terms that named it best"
                + " when it was found; no two topics have the same")
        String label,
    @Column("Its ten most telling terms, by relevance, joined by commas") String terms,
    @Column(
            "Titles of its three most central stories, different ones, joined by \" · \": leads with"
                + " the greatest weight × log of the number of terms; empty if they have none")
        String centralTitles,
    @Column("Share of all stories that it carries: mean weight in the leads, 0 … 1") double share,
    @Column(
            value =
                "How often its ten most probable terms stand in the same stories: mean normalised"
                    + " pointwise mutual information of their pairs, −1 … 1; null if there are"
                    + " no pairs",
            nullable = true)
        Double coherence,
    @Column(
            value =
                "How much its ten most probable terms are its own: mean share of a term's probability"
                    + " over all topics that is in this one, 0 … 1",
            nullable = true)
        Double exclusivity,
    @Column(
            value =
                "Whether it is found again: how alike its ten most probable terms are to those of"
                    + " the topic most like it when topics are learnt from a random sample of the"
                    + " stories, mean Jaccard index of three times, 0 … 1; null if the trainer is"
                    + " mllib",
            nullable = true)
        Double stability,
    @Column(
            "How much of the use of its most telling terms is in phrases of eight words that many"
                + " stories have with the same wording, 0 … 1")
        double setPhrases,
    @Column(
            "Whether it is furniture: much of it is how notices, orders or tables are written rather"
                + " than a subject (set_phrases is .1 or more)")
        boolean isFurniture,
    @Column("The model that the topic is part of; topics of two models do not compare")
        String modelId) {

  /** The topic by another label. */
  Topic labelled(String label) {
    return new Topic(
        topicId,
        label,
        terms,
        centralTitles,
        share,
        coherence,
        exclusivity,
        stability,
        setPhrases,
        isFurniture,
        modelId);
  }
}
