package org.newstide.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          By Ann Lee, May 14, 2024 10:15 a.m. ET                         = May 14, 2024 10:15 a.m. ET
          By Ann Lee - Example Press - Friday, April 28, 2023            = April 28, 2023
          By Ann Lee published 19 May 2026                               = 19 May 2026
          Updated 3:14 PM EDT, Tue May 14, 2024 | Published 9:05 AM EDT, Mon May 13, 2024 = 9:05 AM EDT, May 13, 2024
          Published Nov 18, 2024 9:26pm Updated November 19, 2024 4:23pm = Nov 18, 2024 9:26pm
          12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026                   = 12:43, 20 Apr 2026
          11:00 AM PDT • May 16, 2024                                    = 11:00 AM PDT, May 16, 2024
          Ann LeePublished Apr 28 20232:23 PM EDT                        = Apr 28 2023 2:23 PM EDT
          Example PressApril 28, 2023 GMT                                = April 28, 2023
          Politics / January 11, 2024                                    = January 11, 2024
          Ann Lee / EXAMPLE.COM / Sep 2, 2024, 17:07 IST                 = Sep 2, 2024 17:07 IST
          August 30, 2023 1:55 am(Updated 4:30 am)                       = August 30, 2023 1:55 am
          Ann Lee | 2024-05-14                                           = 2024-05-14
          """)
  void readsTheDateOfPublication(String line, String date) {
    assertThat(StampLine.of(line)).contains(date);
    assertThat(PublicationDate.isOne(date)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 20:49, 5 Aug 2024",
        "Last updated on May 14, 2024",
        "Published on 01/02/2021 - 16:38",
        "Published 30/04/2024",
        "Published 3 seconds ago",
        "Published February 30, 2024",
        "© May 14, 2024 Example Press",
        "December 25, 2023/January 1, 2024",
        "December 25, 2023/January 1, 2024, Issue",
        "What we know on May 14, 2024",
        "A crowd waits in Paris, May 14, 2024",
        "A crowd waits in Paris on Tuesday, May 14, 2024. (AP Photo)",
        "May 14, 2024 was a day that nobody who saw it forgot",
        "He was born in Paris – May 14, 1924",
        "Dismay 14, 2024",
        "Series 12 - 2024",
        ""
      })
  void readsNoOtherDate(String line) {
    assertThat(StampLine.of(line)).isEmpty();
  }
}
