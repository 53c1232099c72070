package org.newstide.trend;

import java.time.LocalDate;
import org.newstide.Column;

/** A term of a topic in a period: a row of {@code topic_terms_by_period}. */
public record PeriodTerm(
    @Column("The topic") int topicId,
    @Column("First day of the period") LocalDate periodStart,
    @Column("Place by probability in the period, from 1") int rank,
    @Column("A word or a frequent run of words, as most often written") String term,
    @Column(
            "Estimated share of the topic's words in the period, 0 … 1: that in its stories, drawn to"
                + " the words of the periods around and of all time, the more the fewer they are")
        double probability) {}
