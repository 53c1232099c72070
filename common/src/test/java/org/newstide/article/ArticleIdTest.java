package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

  private static String id(String source, Map<RecordField, String> values) {
    RawArticle raw = new RawArticle("file:/a", 1, values);
    return ArticleId.of(raw, source, raw.value(RecordField.URL).flatMap(CanonicalUrl::of));
  }
}
