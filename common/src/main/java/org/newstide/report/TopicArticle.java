package org.newstide.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article that a topic carries much of.
 *
 * @param url linked if it is http or https, else left out
 * @param weight share of the article that the topic carries, 0 … 1
 */
public record TopicArticle(
    String title, String sourceId, LocalDate published, Optional<String> url, double weight) {}
