package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleIdTest {

  private static final String PAGE = "https://example.org/a";

  @Test
  void isStableFromReleaseToRelease() {
    // SHA-256 of 00000002 "id" 00000003 "bbc" 00000001 "7", in base 32
    assertThat(id("bbc", Map.of(RecordField.ID, "7"))).isEqualTo("wxs6i2ia6xbcqesgdgu6m3zdqi");
  }

  @Test
  void hasLettersAndDigitsOfOneLength() {
    assertThat(id("bbc", Map.of(RecordField.URL, PAGE))).matches("[a-z2-7]{26}");
  }

  @Test
  void theRecordsOwnIdGoesBeforeAllElse() {
    String first = id("bbc", Map.of(RecordField.ID, "7", RecordField.URL, PAGE));

    assertThat(id("bbc", Map.of(RecordField.ID, "7", RecordField.TITLE, "New"))).isEqualTo(first);
    assertThat(id("cnn", Map.of(RecordField.ID, "7"))).isNotEqualTo(first);
  }

  @Test
  void anAddressIsTheSameArticleWhoeverDeliversIt() {
    String first = id("feed one", Map.of(RecordField.URL, PAGE, RecordField.TITLE, "Old"));

    assertThat(id("feed two", Map.of(RecordField.URL, PAGE + "?utm_source=rss"))).isEqualTo(first);
    assertThat(id("feed one", Map.of(RecordField.URL, PAGE + "b"))).isNotEqualTo(first);
  }

  @Test
  void aHomePageIsNoArticle() {
    Map<RecordField, String> one =
        Map.of(RecordField.URL, "https://example.org/", RecordField.TITLE, "One");
    Map<RecordField, String> two =
        Map.of(RecordField.URL, "https://example.org/", RecordField.TITLE, "Two");

    assertThat(id("x", one)).isNotEqualTo(id("x", two));
  }

  @Test
  void everyPartOfTheTextCountsAndNoPartingIsAnother() {
    assertThat(
            Stream.of(
                id("s", Map.of(RecordField.TITLE, "ab", RecordField.BODY, "c")),
                id("s", Map.of(RecordField.TITLE, "a", RecordField.BODY, "bc")),
                id("sa", Map.of(RecordField.TITLE, "b", RecordField.BODY, "c")),
                id("s", Map.of(RecordField.TITLE, "ab", RecordField.PUBLISHED, "c")),
                id("s", Map.of(RecordField.ID, "ab")),
                id("s", Map.of(RecordField.TITLE, "abc"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void aTextFileIsTheSameWhereverItLies() {
    String text = "Xi meets Putin\nJanuary 3, 2019\n\nThey met.";
    String first = fileId("file:/x/wire/a.txt", text);

    assertThat(fileId("file:/x/2024-05-01/wire/a.txt", text)).isEqualTo(first);
    assertThat(fileId("file:/x/wire/2024-05-01-a.txt", text)).isEqualTo(first);
    assertThat(fileId("file:/x/wire/a.txt", text + " ")).isNotEqualTo(first);
    assertThat(fileId("file:/x/other/a.txt", text)).isNotEqualTo(first);
  }

  private static String fileId(String uri, String text) {
    InputStream file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    RawArticle raw = (RawArticle) new TextFormat().read(file, uri).next();
    return ArticleId.of(raw, SourceId.of(raw, Optional.empty(), Map.of()), Optional.empty());
  }

  private static String id(String source, Map<RecordField, String> values) {
    RawArticle raw = new RawArticle("file:/a", 1, values);
    return ArticleId.of(raw, source, raw.value(RecordField.URL).flatMap(CanonicalUrl::of));
  }
}
