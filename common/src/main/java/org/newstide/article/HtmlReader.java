package org.newstide.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.newstide.article.html.HtmlPage;

/** The one record of a file that is a web page; the rules are {@link HtmlFormat}'s. */
final class HtmlReader implements RecordReader {

  private static final long ONLY = 1;

  private final InputStream in;
  private final String inputFile;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private boolean ended;

  HtmlReader(InputStream in, String inputFile) {
    this.in = in;
    this.inputFile = inputFile;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    byte[] block = new byte[1 << 16];
    for (int n = in.read(block); n >= 0; n = in.read(block)) {
      read.write(block, 0, n);
      if (read.size() > HtmlFormat.LONGEST_FILE) {
        ended = true;
        String detail = "the file is longer than %d MiB".formatted(HtmlFormat.LONGEST_FILE >> 20);
        return Optional.of(tooLarge(detail, unfinished()));
      }
    }
    ended = true;
    String html = HtmlPage.text(read.toByteArray(), Optional.empty());
    return html.isBlank() ? Optional.empty() : Optional.of(record(html));
  }

  @Override
  public long nextPosition() {
    return ONLY;
  }

  @Override
  public String unfinished() {
    return HtmlPage.text(read.toByteArray(), Optional.empty());
  }

  private SourceRecord record(String html) {
    Optional<HtmlPage> page = HtmlPage.read(html);
    return page.isPresent()
        ? article(page.get(), html)
        : tooLarge("the page has more elements than any that people read", html);
  }

  private RawArticle article(HtmlPage page, String html) {
    Map<RecordField, String> values = new EnumMap<>(RecordField.class);
    values.put(RecordField.TITLE, page.title());
    values.put(RecordField.BODY, String.join("\n\n", page.paragraphs()));
    page.url().ifPresent(url -> values.put(RecordField.URL, url));
    page.language().ifPresent(language -> values.put(RecordField.LANGUAGE, language));
    Map<DateOrigin, String> dates = new EnumMap<>(DateOrigin.class);
    page.dates().stream()
        .filter(PublicationDate::isOne)
        .findFirst()
        .ifPresent(written -> dates.put(DateOrigin.MARKUP, written));
    FileDate.of(inputFile).ifPresent(written -> dates.put(DateOrigin.FILE, written));
    return new RawArticle(inputFile, ONLY, values, dates, html);
  }

  private Reject tooLarge(String detail, String text) {
    return Reject.of(inputFile, ONLY, Reject.Reason.RECORD_TOO_LARGE, detail, text);
  }
}
