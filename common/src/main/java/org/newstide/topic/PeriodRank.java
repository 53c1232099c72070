package org.newstide.topic;

import java.time.LocalDate;

/**
 * A term's place in a period.
 *
 * @param periodStart first day of the period
 * @param rank from 1
 * @param term its number in the vocabulary
 * @param probability in the period, 0 … 1
 */
public record PeriodRank(LocalDate periodStart, int rank, int term, double probability) {}
