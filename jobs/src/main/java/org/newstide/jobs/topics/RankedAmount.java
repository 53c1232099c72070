package org.newstide.jobs.topics;

import java.time.LocalDate;

/**
 * A term's place in a topic and a period.
 *
 * @param topic the topic, from 0
 * @param periodStart first day of the period
 * @param rank from 1
 * @param term its number in the vocabulary
 * @param probability its share of what the topic uses in the period
 */
public record RankedAmount(
    int topic, LocalDate periodStart, int rank, int term, double probability) {}
