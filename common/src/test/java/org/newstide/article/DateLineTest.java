package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

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
          February 30, 2019                                = February 30, 2019
          01/02/2019                                       = 01/02/2019
          """)
  void isALineThatIsNothingElse(String line, String date) {
    assertThat(DateLine.of(line)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEIJING, Jan 3 (Reuters) - China said",
        "On January 3, 2019 they met",
        "January 2019",
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
