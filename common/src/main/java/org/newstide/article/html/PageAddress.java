package org.newstide.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address that a page says is its article's. */
final class PageAddress {

  private static final Pattern WHOLE =
      Pattern.compile("(?:https?:)?//[^\\s/?#]+\\.[^\\s]*", Pattern.CASE_INSENSITIVE);

  private PageAddress() {}

  /** The first that is whole: a link "canonical", OpenGraph's, that of the data. */
  static Optional<String> of(Document page, JsonLd data, Meta meta) {
    return Stream.of(
            page.select("link[rel~=(?i)^canonical$]").stream().map(PageAddress::target),
            meta.all("og:url", "twitter:url", "parsely-link"),
            data.text("url").stream(),
            data.text("mainEntityOfPage").stream(),
            data.values("mainEntityOfPage").stream().map(node -> node.path("@id").asText("")))
        .flatMap(addresses -> addresses)
        .map(String::strip)
        .filter(address -> WHOLE.matcher(address).matches())
        .findFirst();
  }

  private static String target(Element link) {
    return link.attr("href");
  }
}
