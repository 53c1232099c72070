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
    return ArticleDate.of(new RawArticle("file:/in/a", 1, values, dates, "", List.of()), "", RULES)
        .holds()
        .map(found -> found.origin() + " " + found.date().on())
        .orElse("none");
  }
}
