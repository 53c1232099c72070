package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newstide.article.date.FileDate;
import org.newstide.article.date.UrlDate;

class ArticleDateTest {

  private static final CorpusRules RULES =
      new CorpusRules(
          List.of("en"), 3, LocalDate.of(1990, 1, 1), ZoneOffset.UTC, LocalDate.of(2021, 6, 1));

  @Test
  void theMostTrustedDateThatCanBeTrueHolds() {
    Map<RecordField, String> values = new EnumMap<>(RecordField.class);
    values.put(RecordField.PUBLISHED, "2020-01-01");
    values.put(RecordField.URL, "https://example.org/2020/01/02/a");
    Map<DateOrigin, String> dates = new EnumMap<>(DateOrigin.class);
    dates.put(DateOrigin.TEXT, "January 3, 2020");
    dates.put(DateOrigin.FILE, "2020-01-04");

    assertThat(shown(values, dates)).isEqualTo("record 2020-01-01");
    values.put(RecordField.PUBLISHED, "yesterday");
    assertThat(shown(values, dates)).isEqualTo("url 2020-01-02");
    values.put(RecordField.URL, "https://example.org/2099/01/02/a");
    assertThat(shown(values, dates)).isEqualTo("text 2020-01-03");
    dates.put(DateOrigin.TEXT, "February 30, 2020");
    assertThat(shown(values, dates)).isEqualTo("file 2020-01-04");
    dates.put(DateOrigin.FILE, "1989-12-31");
    assertThat(shown(values, dates)).isEqualTo("none");
  }

  @Test
  void markupCountsBeforeTheAddress() {
    Map<RecordField, String> values = Map.of(RecordField.URL, "https://example.org/2020/01/02/a");

    assertThat(shown(values, Map.of(DateOrigin.MARKUP, "2020-01-01T23:30:00Z")))
        .isEqualTo("markup 2020-01-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1246-05-03                | record: 1246-05-03 is before 1990-01-01
          3 May 1246                | record: 1246-05-03 is before 1990-01-01
          2099-05-03                | record: 2099-05-03 is after 2021-06-02, the day after the run
          2021-06-03T10:00:00Z      | record: 2021-06-03 is after 2021-06-02, the day after the run
          1970-01-01T00:00:00Z      | record: 1970-01-01T00:00:00Z is of a clock that was never set
          1970-01-01                | record: 1970-01-01 is of a clock that was never set
          1969-12-31T19:00:00-05:00 | record: 1969-12-31T19:00:00-05:00 is of a clock that was never set
          01/02/2021                | record: "01/02/2021" is in no form that is read, or no day of the calendar
          2021-02-29                | record: "2021-02-29" is in no form that is read, or no day of the calendar
          """)
  void anImpossibleDateIsRefusedAndTheNextCounts(String published, String problem) {
    Map<RecordField, String> values = Map.of(RecordField.PUBLISHED, published);

    ArticleDate undated = of(values, Map.of(), "");
    assertThat(undated.holds()).isEmpty();
    assertThat(undated.problem()).contains(problem);

    ArticleDate dated = of(values, Map.of(DateOrigin.TEXT, "May 3, 2021"), "");
    assertThat(dated.holds().map(ArticleDate.Dated::origin)).contains(DateOrigin.TEXT);
    assertThat(dated.refused()).containsExactly(problem);
  }

  @Test
  void allThatWasRefusedIsToldTheMostTrustedFirst() {
    Map<RecordField, String> values =
        Map.of(
            RecordField.PUBLISHED,
            "yesterday " + "or before ".repeat(20),
            RecordField.URL,
            "https://example.org/2099/01/02/a");

    assertThat(of(values, Map.of(DateOrigin.FILE, "2021-05-03"), "").refused())
        .containsExactly(
            "record: \"yesterday or before or before or before or before or before …\""
                + " is in no form that is read, or no day of the calendar",
            "url: 2099-01-02 is after 2021-06-02, the day after the run");
  }

  @Test
  void anArticleWithoutAnyDateHasNoProblem() {
    ArticleDate none = of(Map.of(), Map.of(), "It rained.");

    assertThat(none.holds()).isEmpty();
    assertThat(none.problem()).isEmpty();
  }

  @Test
  void proseCountsAfterADateLineAndBeforeTheFilesName() {
    String body = "PARIS, May 14, 2020 (AFP) - It rained.";
    Map<DateOrigin, String> file = Map.of(DateOrigin.FILE, "2020-06-01");

    assertThat(of(Map.of(), file, body).holds().map(found -> found.date().on()))
        .contains(LocalDate.of(2020, 5, 14));
    assertThat(shown(Map.of(), Map.of(DateOrigin.TEXT, "2020-05-15"))).isEqualTo("text 2020-05-15");
    assertThat(
            of(Map.of(), Map.of(DateOrigin.TEXT, "2020-05-15"), body)
                .holds()
                .map(found -> found.date().on()))
        .contains(LocalDate.of(2020, 5, 15));
  }

  @Test
  void proseThatIsOfAnImpossibleDayGivesNone() {
    assertThat(of(Map.of(), Map.of(), "PARIS, May 14, 1985 (AFP) - It rained.").holds()).isEmpty();
    assertThat(of(Map.of(), Map.of(), "PARIS, May 14, 2022 (AFP) - It rained.").holds()).isEmpty();
  }

  @Test
  void fieldsAreNoOtherDates() {
    assertThatThrownBy(() -> shown(Map.of(), Map.of(DateOrigin.URL, "2020-01-01")))
        .hasMessageContaining("are fields");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/world/2019/01/03/title, 2019-01-03",
    "https://example.org/2019/1/3/, 2019-1-3",
    "https://example.org/world/2019/jan/03/title, 03 jan 2019",
    "//example.org/2019-01-03-title, 2019-01-03",
    "https://example.org/2019/01/03, 2019-01-03",
    "https://example.org/2019/foo/12/2020/01/03/, 2020-01-03",
    "https://example.org/2019/13/31/2020-01-03/, 2020-01-03"
  })
  void anAddressHasADateInItsPath(String url, String date) {
    assertThat(UrlDate.of(url)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2019/01/title",
        "https://example.org/world-20190103",
        "https://example.org/a?day=/2019/01/03/",
        "https://2019/01/03/",
        "https://example.org/2019/foo/12/",
        "https://example.org/2019/02/30/",
        "https://example.org/1/2019/01/0355",
        "2019/01/03"
      })
  void anAddressWithoutOne(String url) {
    assertThat(UrlDate.of(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "file:/in/2019-01-03-title.txt, 2019-01-03",
    "file:/in/title_2019.01.03.txt.gz, 2019-01-03",
    "file:/in/20190103_title.txt, 2019-01-03",
    "file:/in/2019-01-03-review-of-2018-12-31.txt, 2019-01-03",
    "file:/in/2019/01/03/title.txt, 2019-01-03",
    "file:/in/2019/01/03-title.txt, 2019-01-03",
    "file:/in/2019/01/03/20451399.txt, 2019-01-03",
    "file:/in/2019/01/03/id-20154512.txt, 2019-01-03",
    "file:/in/2019-02-30-or-2019-03-01.txt, 2019-03-01",
    "file:/in/20190103123000-title.txt, 2019-01-03",
    "file:/in/201901031230.txt, 2019-01-03",
    "file:/in/2019-01-03/wire/title.txt, 2019-01-03",
    "file:/2018-12-31/2019/01/03/title.txt, 2019-01-03",
    "file:/2018-12-31/in/20190103.txt, 2019-01-03",
    "s3a://bucket/2019/1/3/title.txt, 2019-1-3"
  })
  void aFileHasADateInItsNameOrNearestFolders(String uri, String date) {
    assertThat(FileDate.of(uri)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:/backup/2019-01-03/news/wire/english/world/title.txt",
        "file:/in/title-120190103.txt",
        "file:/in/2019-01.txt",
        "file:/in/2019/title.txt",
        "file:/in/20190103993000.txt",
        "file:/in/20451399.txt",
        "file:/in/2019-01_03.txt"
      })
  void aFileWithoutOne(String uri) {
    assertThat(FileDate.of(uri)).isEmpty();
  }

  private static String shown(Map<RecordField, String> values, Map<DateOrigin, String> dates) {
    return of(values, dates, "")
        .holds()
        .map(found -> found.origin() + " " + found.date().on())
        .orElse("none");
  }

  private static ArticleDate of(
      Map<RecordField, String> values, Map<DateOrigin, String> dates, String body) {
    RawArticle raw = new RawArticle("file:/in/a", 1, values, dates, "", List.of());
    return ArticleDate.of(raw, body, RULES);
  }
}
