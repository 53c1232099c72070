package org.newstide.article.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Dates of publication as a page's markup writes them, the most trusted first. */
final class PageDates {

  private static final String[] NAMES = {
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "published_time",
    "published-date",
    "published_at",
    "publish-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "cxenseparse:recs:publishtime",
    "datecreated",
    "date"
  };

  private PageDates() {}

  static List<String> of(Document page, JsonLd data, Meta meta, Optional<Element> headline) {
    return Stream.of(
            data.values("datePublished").stream().map(node -> node.asText().strip()),
            meta.all(NAMES),
            page.select("[itemprop=datePublished]").stream().map(PageDates::written),
            page.select("time[pubdate]").stream().map(PageDates::written),
            headline.stream().flatMap(PageDates::near),
            data.values("dateCreated").stream().map(node -> node.asText().strip()))
        .flatMap(dates -> dates)
        .filter(date -> !date.isEmpty())
        .distinct()
        .toList();
  }

  /** The first time of the innermost part of the page that has the headline and a time in it. */
  private static Stream<String> near(Element headline) {
    return headline.parents().stream()
        .map(part -> part.selectFirst("time[datetime]"))
        .filter(time -> time != null)
        .limit(1)
        .map(PageDates::written);
  }

  private static String written(Element element) {
    return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
