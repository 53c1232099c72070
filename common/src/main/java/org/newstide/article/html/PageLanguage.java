package org.newstide.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The language that a page says its article is in. */
final class PageLanguage {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9_-]+)?");

  private PageLanguage() {}

  /** The first tag that may be one: of the data, of the page, of OpenGraph, of the header. */
  static Optional<String> of(Document page, JsonLd data, Meta meta) {
    return Stream.of(
            data.text("inLanguage").stream(),
            page.getElementsByTag("html").stream()
                .flatMap(html -> Stream.of(html.attr("lang"), html.attr("xml:lang"))),
            meta.all("og:locale", "content-language", "dc.language", "language"))
        .flatMap(tags -> tags)
        .map(String::strip)
        .filter(tag -> TAG.matcher(tag).matches())
        .findFirst();
  }
}
