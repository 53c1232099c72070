package org.newstide.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A real page and what people say is in it.
 *
 * @param site the publisher's name
 * @param file the page's name in its collection
 * @param html the page
 * @param url the address that it was fetched from
 * @param body its text, a paragraph a line
 * @param title the headline, if the collection says it
 * @param published the day in UTC, if the collection says it
 */
public record GoldPage(
    String site,
    String file,
    String html,
    String url,
    String body,
    Optional<String> title,
    Optional<LocalDate> published) {}
