package org.newstide.article.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web page that a record holds: what a server answered with status 200, or a page kept as it
 * is.
 *
 * @param bytes of the page, one more than {@link #LONGEST} at the most
 * @param charset the name in the HTTP header, if there is one
 */
@SuppressWarnings("ArrayRecordComponent")
public record FetchedPage(byte[] bytes, Optional<String> charset) {

  /** The most bytes of a page, decoded. */
  public static final int LONGEST = 16 << 20;

  private static final int OK = 200;
  private static final int SNIFFED = 512;

  /**
   * The page of a record.
   *
   * @return nothing if the record holds something else: a picture, a request, a redirect
   * @throws IOException if the answer cannot be decoded
   */
  public static Optional<FetchedPage> of(Capture capture) throws IOException {
    if (capture.type().equals("resource") && isPage(capture.contentType(), capture.content())) {
      return Optional.of(new FetchedPage(capture.content(), charset(capture.contentType())));
    }
    return capture.type().equals("response") && isHttp(capture.content())
        ? answer(capture.content())
        : Optional.empty();
  }

  /** Whether it is longer than a page may be. */
  public boolean isTooLong() {
    return bytes.length > LONGEST;
  }

  private static Optional<FetchedPage> answer(byte[] content) throws IOException {
    try {
      // within a record the length of a body is known that HTTP alone does not say
      HttpResponse http =
          new WarcResponse.Builder("http://record/")
              .body(MediaType.HTTP_RESPONSE, content)
              .build()
              .http();
      String type = http.headers().first("Content-Type").orElse("");
      if (http.status() != OK || !(type.isBlank() || isPage(type, new byte[0]))) {
        return Optional.empty();
      }
      try (InputStream body = http.bodyDecoded().stream()) {
        byte[] page = body.readNBytes(LONGEST + 1);
        return isPage(type, page)
            ? Optional.of(new FetchedPage(page, charset(type)))
            : Optional.empty();
      }
    } catch (RuntimeException malformed) {
      throw new IOException("the answer is no HTTP: " + malformed.getMessage(), malformed);
    }
  }

  private static boolean isHttp(byte[] content) {
    return new String(content, 0, Math.min(5, content.length), StandardCharsets.ISO_8859_1)
        .equals("HTTP/");
  }

  /** Whether the type is HTML, or nobody says it and the bytes look so. */
  private static boolean isPage(String type, byte[] bytes) {
    String small = type.toLowerCase(Locale.ROOT);
    if (!small.isBlank()) {
      return small.startsWith("text/html") || small.startsWith("application/xhtml");
    }
    String start =
        new String(
                Arrays.copyOf(bytes, Math.min(SNIFFED, bytes.length)), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return start.contains("<!doctype html") || start.contains("<html");
  }

  private static Optional<String> charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    return at < 0
        ? Optional.empty()
        : Optional.of(type.substring(at + "charset=".length()).replaceAll("[\"';].*| ", ""))
            .filter(name -> !name.isEmpty());
  }
}
