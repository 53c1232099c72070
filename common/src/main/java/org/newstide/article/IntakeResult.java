package org.newstide.article;

/** What the rules make of a record: an article, or why there is none. */
public sealed interface IntakeResult permits CleanArticle, Reject {}
