package org.newstide.article;

import java.io.InputStream;
import java.util.Optional;
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
    return html.isBlank() ? Optional.empty() : Optional.of(page(html));
  }
}
