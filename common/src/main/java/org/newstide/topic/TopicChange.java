package org.newstide.topic;

import org.newstide.Column;

/** What became of a topic with a model: a row of {@code topic_lineage}. */
public record TopicChange(
    @Column("Counts the models, from 1") int step,
    @Column("The model, as in topics; one may come back") String modelId,
    @Column("The topic") int topicId,
    @Column(
            "new (nothing before is like it), kept, split (new, and like a topic that was kept),"
                + " merged (gone, and like one that was kept) or retired (gone)")
        Kind change,
    @Column(
            value = "The topic that a split one came from, or a merged one went to; null else",
            nullable = true)
        Integer otherTopicId,
    @Column(
            value =
                "How like the topic is to itself in the model before or, if it was split or merged,"
                    + " to the other one: sum of the roots of the products of the terms'"
                    + " probabilities (Bhattacharyya), 0 … 1; null for new and retired topics",
            nullable = true)
        Double likeness) {

  /** What can become of a topic. */
  public enum Kind {
    NEW,
    KEPT,
    SPLIT,
    MERGED,
    RETIRED
  }
}
