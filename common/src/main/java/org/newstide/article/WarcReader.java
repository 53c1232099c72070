package org.newstide.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newstide.article.Reject.Reason;
import org.newstide.article.html.HtmlPage;
import org.newstide.article.warc.Capture;
import org.newstide.article.warc.Captures;
import org.newstide.article.warc.FetchedPage;

/** The pages of a web archive; the rules are {@link WarcFormat}'s. */
final class WarcReader implements RecordReader {

  private static final Set<String> WITH_PAGES = Set.of("response", "resource");

  private final Captures captures;
  private final String inputFile;
  private Optional<Capture> read = Optional.empty();
  private boolean started;

  WarcReader(Captures captures, String inputFile) {
    this.captures = captures;
    this.inputFile = inputFile;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    if (!started) {
      read = captures.next();
      started = true;
    }
    while (read.isPresent()) {
      Capture capture = read.get();
      read = Optional.empty();
      read = captures.next();
      Optional<SourceRecord> found = found(capture, read.isEmpty());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  @Override
  public long nextPosition() {
    return captures.number() + 1;
  }

  @Override
  public String unfinished() {
    return "";
  }

  private Optional<SourceRecord> found(Capture capture, boolean isLast) {
    if (capture.isTooLong()) {
      return WITH_PAGES.contains(capture.type())
          ? Optional.of(reject(capture, Reason.RECORD_TOO_LARGE, capture.fault().orElseThrow()))
          : Optional.empty();
    }
    if (capture.fault().isPresent()) {
      return Optional.of(damaged(capture, capture.fault().get(), isLast));
    }
    try {
      return FetchedPage.of(capture).flatMap(page -> page(capture, page));
    } catch (IOException malformed) {
      return Optional.of(
          reject(capture, Reason.DAMAGED_RECORD, String.valueOf(malformed.getMessage())));
    }
  }

  private Optional<SourceRecord> page(Capture capture, FetchedPage page) {
    if (page.isTooLong()) {
      String detail = "the page is longer than %d MiB".formatted(FetchedPage.LONGEST >> 20);
      return Optional.of(reject(capture, Reason.RECORD_TOO_LARGE, detail));
    }
    String html = HtmlPage.text(page.bytes(), page.charset());
    return html.isBlank()
        ? Optional.empty()
        : Optional.of(
            PageRecord.of(
                html,
                inputFile,
                capture.number(),
                Optional.of(capture.address()).filter(address -> !address.isEmpty()),
                Map.of()));
  }

  private Reject damaged(Capture capture, String why, boolean isLast) {
    return isLast
        ? reject(
            capture,
            Reason.UNREADABLE_FILE,
            "the file cannot be read from here on: %s; what came before is kept, deliver the whole file again"
                .formatted(why))
        : reject(capture, Reason.DAMAGED_RECORD, why + "; the records behind it are read");
  }

  private Reject reject(Capture capture, Reason reason, String detail) {
    byte[] content = capture.content();
    String beginning =
        new String(content, 0, Math.min(1024, content.length), StandardCharsets.UTF_8);
    return Reject.of(
        inputFile, capture.number(), reason, detail, capture.address() + "\n" + beginning);
  }
}
