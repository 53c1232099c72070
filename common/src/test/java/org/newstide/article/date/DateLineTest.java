package org.newstide.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_251_127L);

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Thursday, January 3, 2019                        = Thursday, January 3, 2019
          2019-01-03                                       = 2019-01-03
          2019-01-03T10:15:00Z                             = 2019-01-03T10:15:00Z
          2019-01-03 10:15:00+01:00                        = 2019-01-03 10:15:00+01:00
          3 Jan 2019                                       = 3 Jan 2019
          Thu., 3rd of January 2019                        = Thu., 3rd of January 2019
          Jan. 3, 2019, 4:17 p.m. ET                       = Jan. 3, 2019, 4:17 p.m. ET
          3 January 2019 4:17 p.m.                         = 3 January 2019 4:17 p.m.
          Published: 2019-01-03                            = 2019-01-03
          Published on 3 January 2019 at 10:15 GMT         = 3 January 2019 at 10:15 GMT
          First published Jan 3, 2019 | 4 min read         = Jan 3, 2019
          PUBLISHED Jan 3, 2019, updated Jan 4, 2019       = Jan 3, 2019
          Date: 3 January 2019                             = 3 January 2019
          Publication date – 2019/01/03 (Thursday)         = 2019/01/03
          January 3, 2019 Thursday                         = January 3, 2019 Thursday
          Thu 3 Jan 2019 10.15 GMT                         = Thu 3 Jan 2019 10.15 GMT
          10:15 GMT, 3 January 2019                        = 10:15 GMT, 3 January 2019
          4:17 p.m. ET Jan. 3, 2019                        = 4:17 p.m. ET Jan. 3, 2019
          2019 January 3                                   = 2019 January 3
          January 3 2019 10:15am                           = January 3 2019 10:15am
          Published Jul 17, 2024, 11:21am|Updated Jul 18   = Jul 17, 2024, 11:21am
          04 NOV 25                                        = 04 NOV 25
          """)
  void isALineThatIsNothingElse(String line, String date) {
    assertThat(DateLine.of(line)).contains(date);
    assertThat(PublicationDate.parse(date, ZoneOffset.UTC)).isPresent();
  }

  @Test
  void eachLineThatIsOneCanBeRead() {
    Random random = new Random(SEED);
    List<String> parts =
        List.of(
            "2019",
            "January",
            "3",
            "Jan.",
            "May",
            "10",
            "at",
            "on",
            "Thursday",
            "10:15",
            "5 pm",
            "GMT",
            ",",
            "2019-01-03",
            "1.2.10",
            "30",
            "Feb",
            "| 4 min read",
            "Published");
    int dates = 0;
    for (int round = 0; round < 20_000; round++) {
      String line =
          IntStream.rangeClosed(0, random.nextInt(5))
              .mapToObj(i -> parts.get(random.nextInt(parts.size())))
              .collect(Collectors.joining(" "));
      Optional<String> date = DateLine.of(line);
      assertThat(date.map(PublicationDate::isOne).orElse(true))
          .as("seed %d, %s", SEED, line)
          .isTrue();
      dates += date.isPresent() ? 1 : 0;
    }
    assertThat(dates).isGreaterThan(300);
  }

  @Test
  void aLongLineIsNone() {
    assertThat(DateLine.of("January 3, 2019 | " + "word ".repeat(40))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEIJING, Jan 3 (Reuters) - China said",
        "On January 3, 2019 they met",
        "January 2019",
        "February 30, 2019",
        "01/02/2019",
        "May 10 at 5 pm",
        "Sat May 4 at 10:30",
        "Mar 3 on 4",
        "1.2.10",
        "2019",
        "1984",
        "9/11",
        "20190103",
        "May",
        "May 7",
        "Updated January 3, 2019",
        "Date night",
        "March on Rome, 1922",
        "The Friday of 2019",
        "12 3 4567",
        "Feb 26, 1992.",
        "January 3, 2019,",
        ""
      })
  void isNoDateInATextAndNoPartOfADate(String line) {
    assertThat(DateLine.of(line)).isEmpty();
  }
}
