package org.newstide.jobs.topics;

import java.time.LocalDate;
import org.newstide.Column;

/**
 * An article's text in short, and what it counts for.
 *
 * @param articleId the article
 * @param sourceId who published it
 * @param isLead whether it is the article of its story from which topics are learnt
 * @param publishedOn null if undated
 * @param codes as in {@link CodedArticle}
 */
@SuppressWarnings("ArrayRecordComponent") // a column of bytes, never compared
public record StoryText(
    String articleId,
    String sourceId,
    boolean isLead,
    @Column(value = "", nullable = true) LocalDate publishedOn,
    byte[] codes) {}
