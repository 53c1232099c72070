package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

  private static final CorpusRules RULES =
      new CorpusRules(
          List.of("en", "de"),
          3,
          LocalDate.of(1900, 1, 1),
          ZoneId.of("America/New_York"),
          LocalDate.of(2021, 6, 1));

  private final Map<RecordField, String> record = new EnumMap<>(RecordField.class);
  private Map<RecordField, String> defaults = Map.of();

  @Test
  void aFullRecordIsAnArticleWithItsBody() {
    record.put(RecordField.TITLE, "Xi meets <b>Putin</b>");
    record.put(RecordField.BODY, "<p>They met.</p><p>They talked.</p>");
    record.put(RecordField.URL, "https://www.example.org/a?utm_source=rss");
    record.put(RecordField.PUBLISHED, "2021-01-15 23:30:00-05:00");
    record.put(RecordField.LANGUAGE, "en-GB");

    CleanArticle taken = article();

    assertThat(taken.article())
        .isEqualTo(
            new Article(
                taken.body().articleId(),
                "example.org",
                "https://www.example.org/a?utm_source=rss",
                "Xi meets Putin",
                Instant.parse("2021-01-16T04:30:00Z"),
                LocalDate.of(2021, 1, 15),
                DateOrigin.RECORD,
                null,
                null,
                null,
                "en",
                7,
                "file:/corpus/wire/a.jsonl",
                12));
    assertThat(taken.body().body()).isEqualTo("They met.\n\nThey talked.");
  }

  @Test
  void aTitleIsEnough() {
    record.put(RecordField.TITLE, "Xi meets Putin");

    CleanArticle taken = article();

    assertThat(taken.body().body()).isEmpty();
    assertThat(taken.article().sourceId()).isEqualTo("wire");
    assertThat(taken.article().url()).isNull();
    assertThat(taken.article().dateOrigin()).isNull();
  }

  @Test
  void whatHasNoTextAfterCleaningIsRejected() {
    record.put(RecordField.BODY, "<img src='x'>");
    record.put(RecordField.URL, "https://example.org/a");

    assertRejected("no-text", "neither title nor body");
  }

  @Test
  void titleAndBodyCountTogether() {
    record.put(RecordField.TITLE, "Xi meets");
    assertRejected("too-short", "2 words, at least 3");

    record.put(RecordField.BODY, "Putin");
    assertThat(article().article().wordCount()).isEqualTo(3);
  }

  @Test
  void theTextOverrulesAWrongLanguage() {
    record.put(RecordField.BODY, "Les ministres se sont rencontrés mardi à Pékin.");
    record.put(RecordField.LANGUAGE, "en");
    assertRejected("language", "the language is fr by the text (en as stated), taken are [en, de]");

    record.put(RecordField.BODY, "Die Minister trafen sich am Dienstag in Peking.");
    assertThat(article().article().language()).isEqualTo("de");
  }

  @Test
  void theLanguageIsTheRecordsOrTheSourcesOrTheFirst() {
    record.put(RecordField.TITLE, "Xi meets Putin");
    assertThat(article().article().language()).isEqualTo("en");

    defaults = Map.of(RecordField.LANGUAGE, "deu");
    assertThat(article().article().language()).isEqualTo("de");

    record.put(RecordField.LANGUAGE, "und");
    assertThat(article().article().language()).isEqualTo("en");

    record.put(RecordField.LANGUAGE, "fr-FR");
    assertRejected("language", "the language is fr, taken are [en, de]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2021-06-03", "0001-01-01T00:00:00Z", "soon"})
  void aDateThatCannotBeIsNone(String published) {
    record.put(RecordField.TITLE, "Xi meets Putin");
    record.put(RecordField.PUBLISHED, published);

    assertThat(article().article().publishedOn()).isNull();
    assertThat(article().article().publishedAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1900-01-01", "2021-06-02"})
  void theFirstAndTheLastPossibleDayAreDates(LocalDate day) {
    record.put(RecordField.TITLE, "Xi meets Putin");
    record.put(RecordField.PUBLISHED, day.toString());

    assertThat(article().article().publishedOn()).isEqualTo(day);
    assertThat(article().article().publishedAt()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALL", "other"})
  void aSourceCannotBeCalledWhatMeansMany(String name) {
    record.put(RecordField.TITLE, "Xi meets Putin");
    record.put(RecordField.SOURCE, name);

    assertRejected("reserved-source", "means many sources");
  }

  @Test
  void aLinkThatIsNoWebAddressIsDropped() {
    record.put(RecordField.TITLE, "Xi meets Putin");
    record.put(RecordField.URL, "javascript:alert(1)");
    assertThat(article().article().url()).isNull();

    record.put(RecordField.URL, "//example.org/a\n");
    assertThat(article().article().url()).isEqualTo("https://example.org/a");
  }

  @Test
  void aRejectOfTheSourceStaysOne() {
    Reject reject = Reject.of("file:/a", 3, Reject.Reason.NOT_JSON, "detail", "{");

    assertThat(new Intake(RULES, Map.of()).take(reject)).isSameAs(reject);
  }

  @Test
  void onlySomeFieldsHaveDefaults() {
    assertThatThrownBy(() -> new Intake(RULES, Map.of(RecordField.TITLE, "x")))
        .hasMessageContaining("TITLE");
  }

  private CleanArticle article() {
    return (CleanArticle) take();
  }

  private void assertRejected(String reason, String detail) {
    Reject reject = (Reject) take();
    assertThat(reject.reason()).hasToString(reason);
    assertThat(reject.detail()).contains(detail);
    assertThat(reject.inputPosition()).isEqualTo(12);
    assertThat(reject.excerpt()).isNotEmpty();
  }

  private IntakeResult take() {
    return new Intake(RULES, defaults)
        .take(new RawArticle("file:/corpus/wire/a.jsonl", 12, record));
  }
}
