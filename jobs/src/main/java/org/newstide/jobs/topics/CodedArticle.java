package org.newstide.jobs.topics;

/**
 * An article's text in short.
 *
 * @param articleId the article
 * @param codes the codes of a {@link org.newstide.topic.CodedText} as {@link
 *     org.newstide.topic.Ints}
 */
@SuppressWarnings("ArrayRecordComponent") // a column of bytes, never compared
public record CodedArticle(String articleId, byte[] codes) {}
