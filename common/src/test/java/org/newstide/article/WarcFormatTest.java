package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.newstide.article.warc.Captures;

class WarcFormatTest extends SourceFormatContractTest {

  private static final long SEED = Long.getLong("newstide.seed", 13L);
  private static final String SENTENCE =
      "The first sentence of a page of news is long enough to be one of running text, of course.";

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
    return joined(records.stream().map(WarcFormatTest::member).toList());
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
  void aFlippedBitCostsOneRecord() throws IOException {
    byte[] first = gzip(member(values("1", "First")));
    byte[] second = gzip(member(values("2", "Second")));
    byte[] third = gzip(member(values("3", "Third")));
    for (int at = 0; at < second.length; at++) {
      byte[] damaged = second.clone();
      damaged[at] ^= 0x10;
      List<SourceRecord> records = read(joined(List.of(first, damaged, third)), ".gz");

      assertThat(titles(records)).as("byte %d", at).startsWith("First").endsWith("Third");
      boolean isTold = records.stream().anyMatch(Reject.class::isInstance);
      // flags of the text kind, time and system of the header say nothing of the data
      assertThat(isTold || titles(records).contains("Second")).as("byte %d", at).isTrue();
    }
  }

  @Test
  void aWrongLengthCostsOneRecord() {
    byte[] first = member(values("1", "First"));
    byte[] third = member(values("3", "Third"));
    String second = new String(member(values("2", "Second")), StandardCharsets.UTF_8);
    int length = Integer.parseInt(second.replaceAll("(?s).*?Content-Length: (\\d+).*", "$1"));
    for (Object wrong : List.of(length - 5, length + 5, length + 300, 5_000_000, 0, "many", -1)) {
      byte[] damaged =
          bytes(second.replaceFirst("Content-Length: \\d+", "Content-Length: " + wrong));
      List<SourceRecord> records = read(joined(List.of(first, damaged, third)), "");

      assertThat(titles(records)).as("%s", wrong).containsExactly("First", "Third");
      assertThat(records)
          .as("%s", wrong)
          .filteredOn(Reject.class::isInstance)
          .isNotEmpty()
          .allMatch(reject -> ((Reject) reject).reason() == Reject.Reason.DAMAGED_RECORD);
    }
  }

  @Test
  void aHugeLengthEndsTheFile() {
    byte[] first = member(values("1", "First"));
    String second = new String(member(values("2", "Second")), StandardCharsets.UTF_8);
    byte[] damaged =
        bytes(second.replaceFirst("Content-Length: \\d+", "Content-Length: 999999999999999999"));
    List<SourceRecord> records = read(joined(List.of(first, damaged)), "");

    assertThat(titles(records)).containsExactly("First");
    assertThat(((Reject) records.get(1)).reason()).isEqualTo(Reject.Reason.UNREADABLE_FILE);
  }

  @Test
  void aHugeLengthCostsOneRecordIfOthersFollow() throws IOException {
    byte[] first = member(values("1", "First"));
    byte[] third = member(values("3", "Third"));
    String second = new String(member(values("2", "Second")), StandardCharsets.UTF_8);
    for (long wrong : new long[] {40_000_000, 999_999_999_999_999_999L}) {
      byte[] damaged =
          bytes(second.replaceFirst("Content-Length: \\d+", "Content-Length: " + wrong));
      List<byte[]> members = List.of(gzip(first), gzip(damaged), gzip(third));
      for (List<SourceRecord> records :
          List.of(read(joined(List.of(first, damaged, third)), ""), read(joined(members), ".gz"))) {
        assertThat(titles(records)).as("%d", wrong).containsExactly("First", "Third");
        assertThat(records).as("%d", wrong).hasSize(3);
      }
    }
  }

  @Test
  void theNextRecordIsFoundWhereverTheReadsEnd() throws IOException {
    byte[] garbage = bytes("garbage\r\n");
    byte[] file = joined(List.of(garbage, member(values("1", "First"))));
    for (int end = garbage.length - 2; end < garbage.length + 8; end++) {
      InputStream in =
          new SequenceInputStream(
              new ByteArrayInputStream(file, 0, end),
              new ByteArrayInputStream(file, end, file.length - end));
      Captures captures = Captures.of(in, false);

      assertThat(captures.next().orElseThrow().fault()).as("%d", end).isPresent();
      assertThat(captures.next().orElseThrow().address())
          .as("%d", end)
          .isEqualTo("https://paper.org/1");
    }
  }

  @Test
  void garbageBetweenRecordsIsTold() {
    byte[] file =
        joined(
            List.of(
                member(values("1", "First")), bytes("garbage\r\n"), member(values("2", "Second"))));
    List<SourceRecord> records = read(file, "");

    assertThat(titles(records)).endsWith("Second");
    assertThat(records).anyMatch(Reject.class::isInstance);
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

  @Test
  void damagedArchivesGiveRecordsAndRejectsInOrder() throws IOException {
    Random random = new Random(SEED);
    byte[] plain = file(records());
    byte[] members = joined(records().stream().map(record -> gzipped(member(record))).toList());
    for (int number = 0; number < 300; number++) {
      inOrder(read(Damage.of(plain, random), ""), number);
      inOrder(read(Damage.of(members, random), ".gz"), number);
    }
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
  void damagedRealArchivesGiveRecordsAndRejectsInOrder() throws IOException {
    Random random = new Random(SEED);
    List<Path> archives = new ArrayList<>();
    for (String folder : List.of("warc-aut", "warc-warcio")) {
      try (Stream<Path> files = Files.walk(Path.of(System.getenv("NEWSTIDE_DATA"), folder))) {
        files.filter(Files::isRegularFile).sorted().forEach(archives::add);
      }
    }
    for (Path archive : archives) {
      byte[] bytes = Files.readAllBytes(archive);
      String ending = archive.toString().endsWith(".gz") ? ".gz" : "";
      for (int number = 0; number < (bytes.length > 1 << 20 ? 1 : 20); number++) {
        inOrder(read(Damage.of(bytes, random), ending), number);
      }
    }
  }

  private static void inOrder(List<SourceRecord> records, int number) {
    assertThat(records)
        .as("seed %d, file %d", SEED, number)
        .isNotEmpty()
        .extracting(SourceRecord::inputPosition)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static Map<RecordField, String> values(String id, String title) {
    return Map.of(
        RecordField.TITLE, title,
        RecordField.BODY, SENTENCE,
        RecordField.URL, "https://paper.org/" + id);
  }

  private static byte[] member(Map<RecordField, String> record) {
    return response(
        record.get(RecordField.URL),
        "200 OK",
        "Content-Type: text/html; charset=utf-8",
        page(record.get(RecordField.TITLE)));
  }

  private static String page(String title) {
    return "<html><head><title>%1$s</title></head><body><h1>%1$s</h1><p>%2$s</p></body></html>"
        .formatted(title, SENTENCE);
  }

  private static byte[] response(String address, String status, String headers, String body) {
    return response(address, status, headers, bytes(body));
  }

  private static byte[] response(String address, String status, String headers, byte[] body) {
    byte[] head = bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n");
    return warc(
        "response", address, "application/http; msgtype=response", joined(List.of(head, body)));
  }

  private static byte[] warc(String type, String address, String contentType, String content) {
    return warc(type, address, contentType, bytes(content));
  }

  private static byte[] warc(String type, String address, String contentType, byte[] content) {
    String header =
        """
        WARC/1.0\r
        WARC-Type: %s\r
        WARC-Target-URI: %s\r
        WARC-Date: 2024-05-14T10:15:00Z\r
        Content-Type: %s\r
        Content-Length: %d\r
        \r
        """;
    return joined(
        List.of(
            bytes(header.formatted(type, address, contentType, content.length)),
            content,
            bytes("\r\n\r\n")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] gzipped(byte[] bytes) {
    try {
      return gzip(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(SourceRecord found) {
    return ((RawArticle) found).value(RecordField.TITLE).orElse("");
  }

  private static List<String> titles(List<SourceRecord> records) {
    return records.stream()
        .filter(RawArticle.class::isInstance)
        .map(WarcFormatTest::title)
        .toList();
  }
}
