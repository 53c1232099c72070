package org.newstide.jobs.ingest;

import java.util.List;
import org.newstide.article.Article;
import org.newstide.article.Reject;
import org.newstide.article.RemovedLine;
import org.newstide.jobs.spark.InputFile;

/**
 * What one input record came to: an article with its body, or a reject.
 *
 * @param rank {@link InputFile#rank} of its file
 * @param article null for a reject
 * @param body null for a reject
 * @param removed lines that were taken out of the article
 * @param reject null for an article
 */
public record Delivery(
    int rank, Article article, String body, List<RemovedLine> removed, Reject reject) {}
