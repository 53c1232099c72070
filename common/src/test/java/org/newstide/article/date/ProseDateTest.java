package org.newstide.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseDateTest {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2026, 12, 31);

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          BEIJING, May 14, 2024 (Reuters) - China said it would wait.             = 2024-05-14
          Beijing, 14 May 2024 (AFP) – China said it would wait.                  = 2024-05-14
          May 14, 2024 (Reuters) - China said it would wait.                      = 2024-05-14
          NEW YORK, May 14, 2024 /PRNewswire/ -- Acme Corp. said it is well.      = 2024-05-14
          ST. LOUIS, Mo., Sept. 3, 2024: The river rose.                          = 2024-09-03
          The fair opens today, May 14, 2024, on the green.                       = 2024-05-14
          He died on Tuesday (May 14, 2024) at home.                              = 2024-05-14
          The ministry said on Tuesday, 14 May 2024, that all was well.           = 2024-05-14
          """)
  void readsTheDayThatATextGivesAsItsOwn(String text, LocalDate day) {
    assertThat(read(text)).contains(day);
  }

  @Test
  void readsTheDayUnderAnOrder() {
    String order = "By the authority vested in me I order this.\n\nDONALD J. TRUMP\n\n";

    assertThat(read(order + "THE WHITE HOUSE,\nJanuary 21, 2025.")).contains(day(2025, 1, 21));
    assertThat(read(order + "January 21, 2025")).contains(day(2025, 1, 21));
    assertThat(read(order + "It goes back to an order of January 21, 2025.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Putin came on Tuesday (May 14). They last met in October 2023.          = 2024-05-14
          Putin came on Tuesday (May 14). Trade rose by 26 % in 2023.             = 2024-05-14
          Putin came on Tuesday (May 14). They met in March 2024, too.            = 2024-05-14
          Putin came on Tuesday (May 14) for the 75 years since 1949.             = 2024-05-14
          This year (2024) went well, he said on Tuesday (May 14).                = 2024-05-14
          Trade so far in 2024 went well, he said on Tuesday (May 14).            = 2024-05-14
          He said on Tuesday (May 14) that it will be done by 2030.               =
          Putin came on Tuesday (May 14).                                         =
          Putin came on Tuesday (May 14). They last met in October 2020.          =
          Putin came on Wednesday (May 14) for the 75 years since 1949.           =
          He ruled from 1949, for 75 years since 1949. In 2025 he came on Tuesday (May 14). =
          This year (2024) is like this year (2023), he said on Tuesday (May 14). =
          Nearly 75 years since 1949, Putin came on Tuesday (May 14).             =
          """)
  void theYearFollowsFromTheRestOrThereIsNone(String text, LocalDate day) {
    assertThat(read(text)).isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void theYearOfAnAnniversaryIsItsSum() {
    String text =
        "BEIJING, May 14 (Xinhua) -- The two were satisfied.\n\nThis year marks the 75th anniversary"
            + " of the ties that they took up in 1949.";

    assertThat(read(text)).contains(day(2024, 5, 14));
  }

  @Test
  void theWeekdayOfADatelineIsThatOnWhichSomebodySpoke() {
    String text =
        "BEIJING, May 14 (Reuters) - Trade fell, the ministry said on %s.\n\nIn %d it rose.";

    assertThat(read(text.formatted("Tuesday", 2023))).contains(day(2024, 5, 14));
    assertThat(read(text.formatted("Tuesday", 2024))).contains(day(2024, 5, 14));
    assertThat(read(text.formatted("Monday", 2023))).isEmpty();
    assertThat(read(text.formatted("Sunday", 2023))).contains(day(2023, 5, 14));
  }

  @Test
  void aYearThatIsWrittenWithAnotherDayIsNotThatOfTheText() {
    String text = "NEW YORK, March 16 - Acme said it was founded on March 10, 1986.";

    assertThat(read(text)).isEmpty();
    assertThat(read(text.replace("March 10, 1986", "Monday, March 10, 1986")))
        .contains(day(1986, 3, 16));
  }

  @Test
  void aTextOfJanuaryMaySpeakOfDecember() {
    String text =
        "Fireworks hurt ten on Monday (Jan 1), police said. Others were hurt on Sunday (Dec 31)."
            + " In 2023 there were fewer.";

    assertThat(read(text)).contains(day(2024, 1, 1));
    assertThat(read(text.replace("2023", "2021"))).isEmpty();
    assertThat(
            read("PARIS, Jan 1 (AFP) - Calm, police said on Monday.\n\nSo it was on Dec 31, 2023."))
        .contains(day(2024, 1, 1));
  }

  @Test
  void onlyLeapYearsHaveAFebruary29() {
    String text = "BONN, %s (dpa) - All went well.";

    assertThat(read(text.formatted("Feb 29, 2024"))).contains(day(2024, 2, 29));
    assertThat(read(text.formatted("Feb 29, 2023"))).isEmpty();
    assertThat(read("It rained on Thursday (Feb 29). In 2023 it did not."))
        .contains(day(2024, 2, 29));
    assertThat(read("It rained on Thursday (Feb 29). In 2022 it did not.")).isEmpty();
  }

  @Test
  void aYearIsPlainWhereOnlyOneIsPossible() {
    String text = "Putin came on Tuesday (May 14).";

    assertThat(ProseDate.of(text, day(2021, 1, 1), LATEST)).contains(day(2024, 5, 14));
    assertThat(ProseDate.of(text, day(2010, 1, 1), LATEST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "On May 14, 2024, they met.",
        "PARIS, May 14, 1246 (AFP) - A king came.",
        "PARIS, May 14, 2099 (AFP) - A king came.",
        "The court will hear it on Tuesday (May 14, 2024).",
        "The ministry said on Monday, 14 May 2024, that all was well.",
        "The book is out by Tuesday (May 14, 2024).",
        "He said on 01/02/2021 that it rained.",
        "On May 9 -- known as Victory Day -- he spoke in 2022.",
        "From September 30 – October 2, 2024 she was in Mexico.",
        "In May 2024 (AFP) - all was well.",
        "she may 14, 2024 (Reuters) - wait",
        "LONDON, May 14, 2024 (AFP) - He came.\nPARIS, May 15, 2024 (AFP) - He went.",
        "May 14, 2024 - Concert.\nMay 15, 2024 - Talk."
      })
  void givesNoDayRatherThanAnother(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static Optional<LocalDate> read(String text) {
    return ProseDate.of(text, EARLIEST, LATEST);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
