package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  private static final String TITLE = "President approves emergency declaration";

  /** Some 100 words, as newspapers print them. */
  private static final String REPORT =
      """
      The ministers of both countries met in the capital on Tuesday and spoke for three hours about \
      the price of gas, the new pipeline through Mongolia and the payments that banks have held up \
      since spring. Neither side would say when a contract might be signed. A spokesman for the \
      Chinese ministry said that talks would go on next month in Shanghai, where experts are to look \
      at the route once more. Analysts think that Beijing is in no hurry, as it buys more gas from \
      Central Asia than it needs and can wait until Gazprom asks for less than it does today.""";

  private static final String DECLARATION =
      """
      Today the President declared that an emergency exists in the State of %1$s and ordered Federal \
      assistance to supplement State, tribal, and local response efforts due to the conditions \
      resulting from %2$s beginning on %3$s and continuing. The action authorizes the Department of \
      Homeland Security to coordinate all disaster relief efforts which have the purpose of \
      alleviating the hardship and suffering caused by the emergency on the local population in the \
      counties of %4$s. Mr %5$s has been named to coordinate Federal recovery operations.""";

  @Test
  void aCopyThatIsCutOrHasMoreIsOne() {
    String cut = REPORT.substring(0, REPORT.indexOf(" Analysts"));

    assertThat(likeness(REPORT, cut)).hasValueSatisfying(like -> assertThat(like).isLessThan(.9));
    assertThat(likeness(cut, REPORT)).isEqualTo(likeness(REPORT, cut));
    assertThat(likeness(REPORT, REPORT)).contains(1.0);
  }

  @Test
  void aNewHeadlineDatelineAndCreditDoNotCount() {
    assertThat(
            Likeness.of(
                StoryText.of("Gas talks in Beijing end without a deal", "BEIJING — " + REPORT),
                StoryText.of(
                    "Moscow waits for China's answer on Siberian pipeline",
                    "MOSCOW, May 14 (TASS) - " + REPORT + " Reporting by Ann Lee in Shanghai.")))
        .isPresent();
  }

  @Test
  void whatIsNewBehindTheReportDoesNotCountAndWithinItDoes() {
    String news =
        " In the evening both delegations went to the opera, which had been sold out for weeks, and"
            + " were met by a crowd that held up photographs of miners who have not been paid.";
    String edited = REPORT.replace("Neither side", "Nobody");

    assertThat(likeness(REPORT, edited + news)).isPresent();
    assertThat(likeness(REPORT, edited.replace(" A spokesman", news + " A spokesman"))).isEmpty();
    assertThat(likeness(REPORT, REPORT.replace(" A spokesman", news + " A spokesman"))).isPresent();
  }

  @Test
  void someWordsAndANameSpeltAnewDoNotCount() {
    String edited =
        REPORT.replace("spoke for", "talked for").replace("route", "track").replace("gas", "fuel");

    assertThat(likeness(REPORT, edited.replace("Gazprom", "Gasprom"))).isPresent();
  }

  @Test
  void anItemThatALongArticleAlsoHasIsNone() {
    String roundup =
        REPORT
            + " In other news, a storm flooded roads along the coast and cut off villages for days."
            + " Farmers asked for help with the harvest, which came in late after a wet summer this"
            + " year, and two bridges were closed to lorries until engineers have looked at them."
            + " The football cup went to the guests after extra time and a long row over a penalty"
            + " that the referee gave only when he had seen the pictures on the screen by the pitch."
            + " A museum showed drawings that nobody had known of and that a janitor found in a box"
            + " under the stairs, and the city's oldest cinema opened its doors after ten dark years.";

    assertThat(likeness(REPORT, roundup)).isEmpty();
  }

  @Test
  void twoOfAKindAreTwo() {
    String florida = declaration("Florida", "Hurricane Ida", "August 26", "Bay and Leon", "Downey");
    String texas = declaration("Texas", "Hurricane Ida", "August 28", "Harris and Hays", "Thomas");

    assertThat(likeness(florida, texas)).isEmpty();
  }

  @Test
  void aNumberAloneMakesTwo() {
    String one = declaration("Texas", "a storm", "August 26", "Harris", "Thomas");

    assertThat(likeness(one, one.replace("26", "27"))).isEmpty();
  }

  @Test
  void aTitleThatExchangesANameMakesTwo() {
    String one = declaration("Florida", "a storm", "that day", "the coast", "Thomas");
    String two = declaration("Georgia", "a storm", "that day", "the coast", "Thomas");

    assertThat(Likeness.of(StoryText.of(TITLE, one), StoryText.of(TITLE, two))).isPresent();
    assertThat(
            Likeness.of(
                StoryText.of(TITLE + " for Florida", one),
                StoryText.of(TITLE + " for Georgia", two)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xi meets Putin in Moscow for talks on gas | Xi meets Putin in Moscow for talks on gas - BBC News | true
          Oil falls by 2 percent in early trade in London on fears of a slump in Asia | Oil falls by 3 percent in early trade in London on fears of a slump in Asia | false
          Xi meets Putin in Moscow | Xi meets Kim in Moscow | false
          Your pictures on the theme of rivers: each week we show what readers send on a theme, this week it is rivers | Your pictures on the theme of bridges: each week we show what readers send on a theme, this week it is bridges | false
          Xi in Moscow | Xi in Moscow: what the visit means for Ukraine, Europe and the dollar | false
          """)
  void ofHeadlinesMoreMustBeTheSame(String one, String other, boolean isCopy) {
    assertThat(Likeness.of(StoryText.of(one, ""), StoryText.of(other, "")).isPresent())
        .isEqualTo(isCopy);
  }

  @Test
  void aWordThatTitleAndBodyExchangeIsTheThemeOfASeries() {
    String body =
        REPORT + " Send us your photos of %1$s by Friday. The best on %1$s are shown next week.";
    StoryText relief = StoryText.of("Your photos: relief", body.formatted("relief"));

    assertThat(Likeness.of(relief, StoryText.of("Your photos: dinner", body.formatted("dinner"))))
        .isEmpty();
    assertThat(Likeness.of(relief, StoryText.of("Your photos: dinner", body.formatted("relief"))))
        .isPresent();
    assertThat(Likeness.of(relief, StoryText.of("Your photos: relieve", body.formatted("relieve"))))
        .isPresent();
  }

  @Test
  void textsWithoutWordsAreLikeNone() {
    assertThat(Likeness.of(StoryText.of("", ""), StoryText.of("", "…"))).isEmpty();
  }

  private static Optional<Double> likeness(String one, String other) {
    return Likeness.of(StoryText.of(TITLE, one), StoryText.of(TITLE, other));
  }

  private static String declaration(Object... cells) {
    return DECLARATION.formatted(cells);
  }
}
