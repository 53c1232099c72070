package org.newstide.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-01-15T16:17:00Z                    | 2021-01-15T16:17:00Z
          2021-01-15T16:17:00-05:00               | 2021-01-15T21:17:00Z
          2021-01-15 16:17:00-05:00               | 2021-01-15T21:17:00Z
          2021-01-15 16:17:00.429847+00:00        | 2021-01-15T16:17:00.429847Z
          2021-01-15 16:17:00 +0530               | 2021-01-15T10:47:00Z
          2021-01-15T16:17:00,5+01                | 2021-01-15T15:17:00.500Z
          2021-01-15t16:17z                       | 2021-01-15T16:17:00Z
          2021-01-15T16:17:00+01:00[Europe/Paris] | 2021-01-15T15:17:00Z
          2021-01-15 16:17:00 Europe/Paris        | 2021-01-15T15:17:00Z
          2021-01-15 16:17:00 UTC                 | 2021-01-15T16:17:00Z
          2021-01-15T16:17:00                     | 2021-01-15T21:17:00Z
          2021-07-15 16:17                        | 2021-07-15T20:17:00Z
          2021/01/15 16:17:00                     | 2021-01-15T21:17:00Z
          2021-01-15 4:17 PM                      | 2021-01-15T21:17:00Z
          2021-01-15T24:00:00Z                    | 2021-01-16T00:00:00Z
          2016-12-31T23:59:60Z                    | 2016-12-31T23:59:59Z
          20210115T161700Z                        | 2021-01-15T16:17:00Z
          20210115T1617-0500                      | 2021-01-15T21:17:00Z
          20210115161700                          | 2021-01-15T21:17:00Z
          202101151617                            | 2021-01-15T21:17:00Z
          Fri, 15 Jan 2021 16:17:00 -0500         | 2021-01-15T21:17:00Z
          Fri, 15 Jan 2021 16:17:00 GMT           | 2021-01-15T16:17:00Z
          15 Jan 2021 16:17 EST                   | 2021-01-15T21:17:00Z
          Thu, 15 Jul 2021 16:17:00 PDT           | 2021-07-15T23:17:00Z
          Fri, 15 Jan 21 16:17:00 UT              | 2021-01-15T16:17:00Z
          Friday, 15-Jan-21 16:17:00 GMT          | 2021-01-15T16:17:00Z
          Fri, 15 Jan 2021 16:17:00 -0500 (EST)   | 2021-01-15T21:17:00Z
          Fri Jan 15 16:17:00 2021                | 2021-01-15T21:17:00Z
          Fri Jan 15 16:17:00 EST 2021            | 2021-01-15T21:17:00Z
          Fri Jan 15 16:17:00 +0000 2021          | 2021-01-15T16:17:00Z
          January 15, 2021 at 4:17 p.m. ET        | 2021-01-15T21:17:00Z
          July 15th, 2021, 12:17 AM PT            | 2021-07-15T07:17:00Z
          January 15, 2021 Friday 4:17 PM EST     | 2021-01-15T21:17:00Z
          Fri 15 Jan 2021 16.17 GMT               | 2021-01-15T16:17:00Z
          January 15 2021 4:17pm                  | 2021-01-15T21:17:00Z
          June 30, 2026 - 4.34pm                  | 2026-06-30T20:34:00Z
          16:17 GMT, 15 January 2021              | 2021-01-15T16:17:00Z
          16:17 on 15 January 2021                | 2021-01-15T21:17:00Z
          4:17 p.m. ET Jan. 15, 2021              | 2021-01-15T21:17:00Z
          2021 January 15, 16:17                  | 2021-01-15T21:17:00Z
          2021-01-15 16.17                        | 2021-01-15T21:17:00Z
          1610745420                              | 2021-01-15T21:17:00Z
          1610745420.25                           | 2021-01-15T21:17:00.250Z
          1610745420250                           | 2021-01-15T21:17:00.250Z
          1610745420250750                        | 2021-01-15T21:17:00.250750Z
          100000000                               | 1973-03-03T09:46:40Z
          """)
  void readsTimes(String text, Instant instant) {
    assertThat(parse(text).flatMap(PublicationDate::at)).contains(instant);
    assertThat(parse(text).map(PublicationDate::on))
        .contains(instant.atZone(NEW_YORK).toLocalDate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-15",
        " 2021-1-15\n",
        "2021/01/15",
        "2021.01.15",
        "2021-01-15Z",
        "2021-01-15+13:00",
        "20210115",
        "15 January 2021",
        "15th of January 2021",
        "15-JAN-2021",
        "January 15, 2021",
        "Jan 15 2021",
        "Jan. 15, 2021",
        "Friday, January 15, 2021",
        "January 15, 2021 Friday",
        "15 January 2021, Fri.",
        "2021 January 15",
        "2021, Jan. 15",
        "Fri, 15 Jan 2021",
        "Fri, 15 Jan 2021 16:17:00 IST"
      })
  void readsDays(String text) {
    assertThat(parse(text))
        .contains(new PublicationDate(Optional.empty(), LocalDate.of(2021, 1, 15)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2021",
        "2021-01",
        "202101",
        "January 2021",
        "01/02/2021",
        "13/02/2021",
        "15.01.2021",
        "01-02-21",
        "2021-02-29",
        "2021-13-01",
        "20211301",
        "30 February 2021",
        "2021-01-15T25:00:00Z",
        "2021-01-15T16:61:00Z",
        "2021-01-15T16:17:00+19:00",
        "2021-01-15T16:17:00Z and more",
        "2021-01-15 and more",
        "15 Jan 2021 4 comments and more",
        "May 10 at 5 pm",
        "Sat May 4 at 10:30",
        "Mar 3 on 4",
        "1.2.10",
        "Monkey, 15 Jan 2021",
        "10.15:30 15 Jan 2021",
        "0",
        "-1610745420",
        "99999999",
        "16107454202507501234",
        "1970-01-01T00:00:00Z",
        "1970-01-01 00:00:00",
        "1969-12-31T19:00:00-05:00",
        "Thu, 01 Jan 1970 00:00:00 GMT"
      })
  void readsNothingElse(String text) {
    assertThat(parse(text)).isEmpty();
  }

  @Test
  void aDayIsThatOfTheCorpusTimeZone() {
    String text = "2021-01-15T23:30:00-05:00";

    assertThat(PublicationDate.parse(text, ZoneId.of("UTC")).map(PublicationDate::on))
        .contains(LocalDate.of(2021, 1, 16));
    assertThat(parse(text).map(PublicationDate::on)).contains(LocalDate.of(2021, 1, 15));
  }

  private static Optional<PublicationDate> parse(String text) {
    return PublicationDate.parse(text, NEW_YORK);
  }
}
