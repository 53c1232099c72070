package org.newstide.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An article of a period in which a theme's share was high.
 *
 * @param url linked if it is http or https, else left out
 * @param matchingSentences sentences in which the theme is found, the title counted
 * @param quote the first of them
 * @param tone towards the theme, −1 … 1; empty if it was not scored
 */
public record PeakArticle(
    String title,
    String sourceId,
    LocalDate published,
    Optional<String> url,
    int matchingSentences,
    String quote,
    OptionalDouble tone) {}
