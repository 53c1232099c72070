package org.newstide.topic;

/**
 * A term of a topic.
 *
 * @param term its number in the vocabulary
 * @param probability in the topic, 0 … 1
 * @param relevance .6 · log probability + .4 · log of the ratio to its probability in the corpus
 */
public record RankedTerm(int term, double probability, double relevance) {}
