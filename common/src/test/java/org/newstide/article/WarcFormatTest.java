package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newstide.article.Archives.bytes;
import static org.newstide.article.Archives.gzip;
import static org.newstide.article.Archives.joined;
import static org.newstide.article.Archives.member;
import static org.newstide.article.Archives.page;
import static org.newstide.article.Archives.response;
import static org.newstide.article.Archives.title;
import static org.newstide.article.Archives.titles;
import static org.newstide.article.Archives.values;
import static org.newstide.article.Archives.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarcFormatTest extends SourceFormatContractTest {

  @Override
  SourceFormat format() {
    return new WarcFormat();
  }

  @Override
  String ending() {
    return ".warc";
  }

  @Override
  List<Map<RecordField, String>> records() {
    return List.of(
        values("1", "Grüße aus Peking"),
        values("2", "They met in Beijing"),
        values("3", "They met again"));
  }

  @Override
  byte[] file(List<Map<RecordField, String>> records) {
    return joined(records.stream().map(Archives::member).toList());
  }

  @Test
  void whatIsNoPageIsNoRecordButIsCounted() {
    byte[] page = member(values("1", "They met"));
    byte[] file =
        joined(
            List.of(
                warc("warcinfo", "", "application/warc-fields", "software: x\r\n"),
                warc(
                    "request",
                    "https://paper.org/1",
                    "application/http",
                    "GET /1 HTTP/1.1\r\n\r\n"),
                response("https://paper.org/a.png", "200 OK", "Content-Type: image/png", "PNG"),
                response(
                    "https://paper.org/b", "301 Moved", "Content-Type: text/html", "<html>moved"),
                response(
                    "https://paper.org/c", "404 Not Found", "Content-Type: text/html", "<html>no"),
                warc("metadata", "https://paper.org/1", "application/warc-fields", "a: b\r\n"),
                page));

    assertThat(read(file, ""))
        .singleElement()
        .extracting(SourceRecord::inputPosition)
        .isEqualTo(7L);
  }

  @Test
  void aPageKeptAsAResourceIsARecord() {
    byte[] file =
        warc("resource", "https://paper.org/1", "text/html; charset=utf-8", page("Grüße"));

    assertThat(title(read(file, "").get(0))).isEqualTo("Grüße");
  }

  @Test
  void theAddressFetchedCountsWhereThePageNamesNoneAndTheTimeOfFetchingIsNoDate() {
    RawArticle raw =
        (RawArticle)
            read(
                    response(
                        "<https://paper.org/a%20b>",
                        "200 OK", "Content-Type: text/html", page("a")),
                    "")
                .get(0);

    assertThat(raw.value(RecordField.URL)).contains("https://paper.org/a%20b");
    assertThat(raw.dates()).isEmpty();
  }

  @Test
  void chunksCompressionAndCharacterSetOfHttpAreUndone() throws IOException {
    byte[] gzip = gzip(page("Grüße").getBytes(StandardCharsets.ISO_8859_1));
    byte[] chunked =
        joined(
            List.of(
                bytes(Integer.toHexString(gzip.length) + "\r\n"), gzip, bytes("\r\n0\r\n\r\n")));
    String headers =
        "Content-Type: text/html; charset=\"iso-8859-1\"\r\nContent-Encoding: gzip\r\n"
            + "Transfer-Encoding: chunked";

    byte[] file = response("https://paper.org/1", "200 OK", headers, chunked);
    assertThat(title(read(file, "").get(0))).isEqualTo("Grüße");
  }

  @Test
  void aPageThatBlowsUpIsAReject() throws IOException {
    byte[] bomb = gzip(bytes("<html>" + " ".repeat(40 << 20)));
    String headers = "Content-Type: text/html\r\nContent-Encoding: gzip";
    byte[] file = response("https://paper.org/1", "200 OK", headers, bomb);

    assertThat(((Reject) read(file, "").get(0)).reason()).isEqualTo(Reject.Reason.RECORD_TOO_LARGE);
  }

  @Test
  void aRecordOfAGigabyteIsNotHeld() {
    long length = 1L << 30;
    byte[] header =
        bytes(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://paper.org/1\r\n"
                + ("Content-Type: application/http\r\nContent-Length: " + length + "\r\n\r\n"));
    InputStream file =
        new SequenceInputStream(
            new SequenceInputStream(new ByteArrayInputStream(header), new ManyBytes('\0', length)),
            new ByteArrayInputStream(
                joined(List.of(bytes("\r\n\r\n"), member(values("1", "They met"))))));
    Iterator<SourceRecord> records = format().read(file, "file:/a.warc");

    assertThat(((Reject) records.next()).reason()).isEqualTo(Reject.Reason.RECORD_TOO_LARGE);
    assertThat(title(records.next())).isEqualTo("They met");
  }

  @Test
  void arcIsReadToo() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("They met");
    byte[] info = bytes("filedesc://a.arc 0.0.0.0 20240514101500 text/plain 9\n1 0 Paper\n\n");
    byte[] line =
        bytes("https://paper.org/a b 10.0.0.1 20240514101500 text/html " + http.length() + "\n");
    List<byte[]> parts = List.of(info, line, bytes(http), bytes("\n"), line, bytes(http));

    for (List<SourceRecord> records :
        List.of(
            read(joined(parts), ""),
            read(joined(List.of(gzip(info), gzip(joined(parts.subList(1, 6))))), ".gz"))) {
      assertThat(titles(records)).containsExactly("They met", "They met");
      assertThat(((RawArticle) records.get(0)).value(RecordField.URL))
          .contains("https://paper.org/a b");
      assertThat(records).extracting(SourceRecord::inputPosition).containsExactly(2L, 3L);
    }
  }
}
