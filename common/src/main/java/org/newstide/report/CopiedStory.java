package org.newstide.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A story that several articles tell.
 *
 * @param title of the article that leads
 * @param sourceId of the article that leads
 * @param published day of the article that leads, if it is known
 * @param url of the article that leads; linked if it is http or https, else left out
 * @param copies articles beyond the one that leads
 * @param sources sources of all its articles, at least 1
 */
public record CopiedStory(
    String title,
    String sourceId,
    Optional<LocalDate> published,
    Optional<String> url,
    long copies,
    long sources) {}
