package org.newstide.article.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The title of a page's article, without the site's name at its end. */
final class PageTitle {

  private static final Pattern END =
      Pattern.compile("^(?<title>.*\\S)\\s+[|–—·»-]\\s+(?<end>\\S.*)$", Pattern.DOTALL);

  private PageTitle() {}

  /** The title; empty if the page says none. */
  static String of(Document page, JsonLd data, Meta meta, Optional<Element> headline) {
    String site = Headline.letters(meta.first("og:site_name").orElse(""));
    String shown = Headline.letters(headline.map(Element::text).orElse(""));
    return Stream.of(
            data.text("headline"),
            meta.first("og:title"),
            headline.map(Element::text),
            meta.first("twitter:title", "dc.title", "parsely-title", "sailthru.title"),
            Optional.of(page.title()))
        .flatMap(Optional::stream)
        .map(title -> Parser.unescapeEntities(title, false).replaceAll("\\s+", " ").strip())
        .filter(title -> !title.isEmpty())
        .map(title -> withoutSite(title, site, shown))
        .filter(title -> !Headline.letters(title).equals(site))
        .findFirst()
        .orElse("");
  }

  private static String withoutSite(String title, String site, String shown) {
    Matcher parted = END.matcher(title);
    if (!parted.matches()) {
      return title;
    }
    String start = parted.group("title");
    boolean isSite = !site.isEmpty() && Headline.letters(parted.group("end")).equals(site);
    return isSite || Headline.letters(start).equals(shown)
        ? withoutSite(start, site, shown)
        : title;
  }
}
