package org.newstide.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Web archives as tests make them, and what is read from them. */
final class Archives {

  private static final String SENTENCE =
      "The first sentence of a page of news is long enough to be one of running text, of course.";

  private Archives() {}

  static Map<RecordField, String> values(String id, String title) {
    return Map.of(
        RecordField.TITLE, title,
        RecordField.BODY, SENTENCE,
        RecordField.URL, "https://paper.org/" + id);
  }

  static byte[] member(Map<RecordField, String> record) {
    return response(
        record.get(RecordField.URL),
        "200 OK",
        "Content-Type: text/html; charset=utf-8",
        page(record.get(RecordField.TITLE)));
  }

  static String page(String title) {
    return "<html><head><title>%1$s</title></head><body><h1>%1$s</h1><p>%2$s</p></body></html>"
        .formatted(title, SENTENCE);
  }

  static byte[] response(String address, String status, String headers, String body) {
    return response(address, status, headers, bytes(body));
  }

  static byte[] response(String address, String status, String headers, byte[] body) {
    byte[] head = bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n");
    return warc(
        "response", address, "application/http; msgtype=response", joined(List.of(head, body)));
  }

  static byte[] warc(String type, String address, String contentType, String content) {
    return warc(type, address, contentType, bytes(content));
  }

  static byte[] warc(String type, String address, String contentType, byte[] content) {
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

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String title(SourceRecord found) {
    return ((RawArticle) found).value(RecordField.TITLE).orElse("");
  }

  static List<String> titles(List<SourceRecord> records) {
    return records.stream().filter(RawArticle.class::isInstance).map(Archives::title).toList();
  }
}
