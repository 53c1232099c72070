package org.newstide.article.html;

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
record GoldPage(
    String site,
    String file,
    String html,
    String url,
    String body,
    Optional<String> title,
    Optional<LocalDate> published) {

  /**
   * Whether nobody looks at the site's pages while rules are made: about half of the sites, chosen
   * by their names, so that a site is held out of all collections or of none.
   */
  boolean isHeldOut() {
    return Math.floorMod(site.hashCode(), 2) == 1;
  }
}
