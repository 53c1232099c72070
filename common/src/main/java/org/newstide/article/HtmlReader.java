package org.newstide.article;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newstide.article.date.DateLine;
import org.newstide.article.date.PublicationDate;
import org.newstide.article.date.StampLine;
import org.newstide.article.html.HtmlPage;

/** The one record of a file that is a web page; the rules are {@link HtmlFormat}'s. */
final class HtmlReader extends WholeFileReader {

  HtmlReader(InputStream in, String inputFile) {
    super(in, inputFile);
  }

  @Override
  String text(byte[] bytes) {
    return HtmlPage.text(bytes, Optional.empty());
  }

  @Override
  Optional<SourceRecord> record(byte[] bytes) {
    String html = text(bytes);
    if (html.isBlank()) {
      return Optional.empty();
    }
    Optional<HtmlPage> page = HtmlPage.read(html);
    String tooMany = "the page has more elements than any that people read";
    return Optional.of(
        page.isPresent()
            ? article(page.get(), html)
            : reject(Reject.Reason.RECORD_TOO_LARGE, tooMany, html));
  }

  private RawArticle article(HtmlPage page, String html) {
    Map<RecordField, String> values = new EnumMap<>(RecordField.class);
    values.put(RecordField.TITLE, page.title());
    values.put(RecordField.BODY, String.join("\n\n", page.paragraphs()));
    page.url().ifPresent(url -> values.put(RecordField.URL, url));
    page.language().ifPresent(language -> values.put(RecordField.LANGUAGE, language));
    values.put(RecordField.AUTHORS, String.join(Byline.BETWEEN, page.authors()));
    Map<DateOrigin, String> dates = new EnumMap<>(DateOrigin.class);
    page.dates().stream()
        .filter(PublicationDate::isOne)
        .findFirst()
        .ifPresent(date -> dates.put(DateOrigin.MARKUP, date));
    page.stamps().stream()
        .flatMap(line -> DateLine.of(line).or(() -> StampLine.of(line)).stream())
        .findFirst()
        .ifPresent(date -> dates.put(DateOrigin.TEXT, date));
    return article(values, dates, html, List.of());
  }
}
