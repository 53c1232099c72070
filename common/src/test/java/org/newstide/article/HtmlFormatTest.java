package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlFormatTest extends SourceFormatContractTest {

  @Override
  SourceFormat format() {
    return new HtmlFormat();
  }

  @Override
  String ending() {
    return ".html";
  }

  @Override
  List<Map<RecordField, String>> records() {
    return List.of(
        Map.of(
            RecordField.TITLE, "Grüße aus Peking",
            RecordField.BODY, "Zwei 🐼 sind gestern angekommen.\n\nSie schlafen.",
            RecordField.URL, "https://example.org/pandas",
            RecordField.LANGUAGE, "de-CH"));
  }

  @Override
  List<Map<RecordField, String>> keptBeforeABreak() {
    return List.of();
  }

  @Override
  byte[] file(List<Map<RecordField, String>> records) {
    return records.stream()
        .map(
            record ->
                """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <link rel="canonical" href="%s"></head>
                <body><nav><a href="/">Home</a></nav><article><h1>%2$s</h1><p>%s</article></body></html>
                """
                    .formatted(
                        record.get(RecordField.LANGUAGE),
                        record.get(RecordField.TITLE),
                        record.get(RecordField.URL),
                        record.get(RecordField.BODY).replace("\n\n", "<p>")))
        .findFirst()
        .orElse("")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aDateThatThePageShowsByItsHeadlineIsOfItsText() {
    String page =
        """
        <p>Tuesday, May 21, 2024</p><h1>Xi and Putin meet in Beijing</h1>
        <div>By Ann Lee<span>Published May 14, 2024 10:15 a.m. ET</span></div>
        <p>The first sentence of a page of news is long enough to be one of running text, of course.</p>
        """;

    assertThat(article(page).dates())
        .isEqualTo(Map.of(DateOrigin.TEXT, "May 14, 2024 10:15 a.m. ET"));
    assertThat(article("<meta name=date content=2024-05-15>" + page).dates())
        .containsEntry(DateOrigin.MARKUP, "2024-05-15");
    assertThat(article(page.replace("h1", "b")).dates()).isEmpty();
  }

  @Test
  void theFirstDateThatIsOneCounts() {
    RawArticle raw =
        article(
            """
            <meta property="article:published_time" content="yesterday">
            <meta name="date" content="2019-01-03">
            <p>The first sentence of a page of news.</p>
            """);

    assertThat(raw.dates()).isEqualTo(Map.of(DateOrigin.MARKUP, "2019-01-03"));
    assertThat(raw.value(RecordField.PUBLISHED)).isEmpty();
  }

  @Test
  void anIdIsOfTheAddressOrElseOfTheWholePage() {
    String head = "<link rel=canonical href=https://example.org/a>";
    String body = "<p>The first sentence of a page of news.</p>";

    assertThat(id(head + body)).isEqualTo(id(head + body + "<footer>2019</footer>"));
    assertThat(id(body)).isEqualTo(id(body)).isNotEqualTo(id(body + "<footer>2019</footer>"));
  }

  @Test
  void aPageOfBlanksIsAnEmptyFile() {
    assertThat(reject(" \r\n\t").reason()).isEqualTo(Reject.Reason.EMPTY_FILE);
  }

  @Test
  void rejectsAFileThatIsTooLongWithoutHoldingIt() {
    Reject reject = reject("<p>word ".repeat(50_000_000 / 8));

    assertThat(reject.reason()).isEqualTo(Reject.Reason.RECORD_TOO_LARGE);
    assertThat(reject.detail()).contains("16 MiB");
  }

  @Test
  void rejectsAPageOfTooManyElements() {
    Reject reject = reject("<i>a</i>".repeat(200_001));

    assertThat(reject.reason()).isEqualTo(Reject.Reason.RECORD_TOO_LARGE);
    assertThat(reject.detail()).contains("more elements");
  }

  private String id(String html) {
    RawArticle raw = article(html);
    return ArticleId.of(raw, "s", raw.value(RecordField.URL).flatMap(CanonicalUrl::of));
  }

  private RawArticle article(String html) {
    return (RawArticle) read(html);
  }

  private Reject reject(String html) {
    return (Reject) read(html);
  }

  private SourceRecord read(String html) {
    List<SourceRecord> records = read(html.getBytes(StandardCharsets.UTF_8), "");
    assertThat(records).hasSize(1);
    return records.get(0);
  }
}
