package org.newstide.jobs.topics;

import java.time.LocalDate;
import org.newstide.Column;

/**
 * How often a topic uses a term.
 *
 * @param topic the topic, from 0
 * @param term its number in the vocabulary
 * @param half 0 or 1: which half of the stories
 * @param periodStart first day of the stories' period; null for undated ones
 * @param n in thousandths of a word
 */
public record Amount(
    int topic,
    int term,
    int half,
    @Column(value = "", nullable = true) LocalDate periodStart,
    long n) {}
