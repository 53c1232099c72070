package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceIdTest {

  private static final Optional<CanonicalUrl> URL = CanonicalUrl.of("https://www.bbc.co.uk/news/1");
  private static final Map<RecordField, String> DEFAULTS = Map.of(RecordField.SOURCE, "Archive");

  @Test
  void theRecordGoesBeforeTheAddressAndThatBeforeTheDefault() {
    RawArticle named = raw("file:/d/a.jsonl", Map.of(RecordField.SOURCE, " BBC\n News "));
    RawArticle unnamed = raw("file:/d/a.jsonl", Map.of(RecordField.SOURCE, " \u0000 "));

    assertThat(SourceId.of(named, URL, DEFAULTS)).isEqualTo("BBC News");
    assertThat(SourceId.of(unnamed, URL, DEFAULTS)).isEqualTo("bbc.co.uk");
    assertThat(SourceId.of(unnamed, Optional.empty(), DEFAULTS)).isEqualTo("Archive");
  }

  @ParameterizedTest
  @CsvSource({
    "file:///data/my%20news/a.jsonl.gz, my news",
    "file:/data/a+b/a.jsonl, a+b",
    "s3a://bucket/wire/2021/a.jsonl, 2021",
    "s3a://bucket/a.jsonl, bucket",
    "C:/news/a.jsonl, news",
    "news/a.jsonl, news",
    "news/100%/a.jsonl, 100%",
    "a.jsonl, a.jsonl"
  })
  void theLastResortIsTheFolder(String file, String source) {
    assertThat(SourceId.of(raw(file, Map.of()), Optional.empty(), Map.of())).isEqualTo(source);
  }

  private static RawArticle raw(String file, Map<RecordField, String> values) {
    return new RawArticle(file, 1, values);
  }
}
