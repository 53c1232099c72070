package org.newstide.jobs.topics;

import java.time.LocalDate;
import org.newstide.Column;

/**
 * An article's terms.
 *
 * @param articleId the article
 * @param isLead whether topics are learnt from it
 * @param periodStart first day of its period; null if undated
 * @param counts term, count, term, count … as {@link org.newstide.topic.Ints}
 * @param weights topic, units, topic, units …, likewise; empty while they are not known
 */
@SuppressWarnings("ArrayRecordComponent") // columns of bytes, never compared
public record StoryTerms(
    String articleId,
    boolean isLead,
    @Column(value = "", nullable = true) LocalDate periodStart,
    byte[] counts,
    byte[] weights) {}
