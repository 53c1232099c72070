package org.newstide.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newstide.article.date.DateLine;
import org.newstide.article.date.PublicationDate;
import org.newstide.article.date.StampLine;
import org.newstide.article.html.HtmlPage;

/** The record that a web page is, wherever it was kept. */
final class PageRecord {

  private PageRecord() {}

  /**
   * Reads a page.
   *
   * @param position of the record in its file
   * @param address that the page was fetched from, if that is known; what the page says of its own
   *     address counts more
   * @param dates those that the page does not say itself
   */
  static SourceRecord of(
      String html,
      String inputFile,
      long position,
      Optional<String> address,
      Map<DateOrigin, String> dates) {
    Optional<HtmlPage> page = HtmlPage.read(html);
    if (page.isEmpty()) {
      String tooMany = "the page has more elements than any that people read";
      return Reject.of(inputFile, position, Reject.Reason.RECORD_TOO_LARGE, tooMany, html);
    }
    Map<DateOrigin, String> all = dates(page.get());
    all.putAll(dates);
    return new RawArticle(inputFile, position, values(page.get(), address), all, html, List.of());
  }

  private static Map<RecordField, String> values(HtmlPage page, Optional<String> address) {
    Map<RecordField, String> values = new EnumMap<>(RecordField.class);
    values.put(RecordField.TITLE, page.title());
    values.put(RecordField.BODY, String.join("\n\n", page.paragraphs()));
    values.put(RecordField.AUTHORS, String.join(Byline.BETWEEN, page.authors()));
    page.url().or(() -> address).ifPresent(url -> values.put(RecordField.URL, url));
    page.language().ifPresent(language -> values.put(RecordField.LANGUAGE, language));
    return values;
  }

  private static Map<DateOrigin, String> dates(HtmlPage page) {
    Map<DateOrigin, String> dates = new EnumMap<>(DateOrigin.class);
    page.dates().stream()
        .filter(PublicationDate::isOne)
        .findFirst()
        .ifPresent(date -> dates.put(DateOrigin.MARKUP, date));
    page.stamps().stream()
        .flatMap(line -> DateLine.of(line).or(() -> StampLine.of(line)).stream())
        .findFirst()
        .ifPresent(date -> dates.put(DateOrigin.TEXT, date));
    return dates;
  }
}
