package org.newstide.article.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of its article.
 *
 * @param title without the site's name at its end; empty if there is none
 * @param authors people alone, in the page's order, possibly none
 * @param dates dates of publication as the markup writes them, the most trusted first
 * @param stamps lines that the page shows around its headline, where its date may be; those after
 *     the headline first
 * @param url the address that the page says is the article's own
 * @param language BCP 47 tag, or with an underscore
 * @param paragraphs the main text in document order, a line each, possibly none
 */
public record HtmlPage(
    String title,
    List<String> authors,
    List<String> dates,
    List<String> stamps,
    Optional<String> url,
    Optional<String> language,
    List<String> paragraphs) {

  /** Real pages have some thousands. */
  private static final int MOST_ELEMENTS = 200_000;

  public HtmlPage {
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
    stamps = List.copyOf(stamps);
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * The text of a page's bytes, by the character set that it is in.
   *
   * @param charset its name in the HTTP header, if there is one
   */
  public static String text(byte[] bytes, Optional<String> charset) {
    return PageCharset.decode(bytes, charset);
  }

  /**
   * Reads a page. Markup that is broken is read as browsers do; elements nested deeper than jsoup
   * allows (512) are flattened.
   *
   * @return nothing if the page has more elements (200,000) than any page that is read by people
   */
  public static Optional<HtmlPage> read(String html) {
    Document page = Jsoup.parse(html);
    if (page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
      return Optional.empty();
    }
    JsonLd data = JsonLd.of(page);
    Meta meta = new Meta(page);
    Optional<Element> headline = Headline.in(page);
    List<String> paragraphs = StatedText.orElse(MainText.of(page), data);
    return Optional.of(
        new HtmlPage(
            PageTitle.of(page, data, meta, headline),
            PageAuthors.of(page, data, meta),
            PageDates.of(page, data, meta, headline),
            PageStamps.of(page, headline),
            PageAddress.of(page, data, meta),
            PageLanguage.of(page, data, meta),
            paragraphs));
  }
}
