package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlatTextTest {

  private static final String BODY = "They met.\n\nThey talked about gas.";

  @Test
  void titleDateAndBodyAsWikinewsHasThem() {
    assertThat(FlatText.of("Xi meets Putin\nThursday, January 3, 2019\u00a0\n\n\n" + BODY))
        .isEqualTo(new FlatText("Xi meets Putin", Optional.of("Thursday, January 3, 2019"), BODY));
  }

  @Test
  void theOrderOfTheHeadCountsForNothing() {
    assertThat(FlatText.of("Published: 2019-01-03\nBy Jane Doe\nXi meets Putin\n\n" + BODY))
        .isEqualTo(new FlatText("Xi meets Putin", Optional.of("2019-01-03"), BODY));
  }

  @Test
  void furnitureIsNeitherTitleNorBody() {
    assertThat(
            FlatText.of(
                "ADVERTISEMENT\nWORLD\n\nTitle: Xi meets Putin\n\nBy Jane Doe, Moscow\n"
                    + "Photo: Reuters\n4 min read\n\n"
                    + BODY))
        .isEqualTo(new FlatText("Xi meets Putin", Optional.empty(), BODY));
  }

  @Test
  void noNoticeTakesTheOnlyHeadline() {
    assertThat(FlatText.of("Image: Ice flows on Mars\nJanuary 3, 2019\n\n" + BODY))
        .isEqualTo(new FlatText("Image: Ice flows on Mars", Optional.of("January 3, 2019"), BODY));
    assertThat(FlatText.of("Image: Ice flows on Mars\n\nXi meets Putin\n\n" + BODY))
        .isEqualTo(new FlatText("Xi meets Putin", Optional.empty(), BODY));
    assertThat(FlatText.of("Photo: Reuters\n\n" + BODY))
        .isEqualTo(new FlatText("", Optional.empty(), BODY));
    assertThat(FlatText.of("They met.\n\nSign up for our newsletter\n\nThey talked.").title())
        .isEmpty();
  }

  @Test
  void aDateThatNobodyCanReadHidesNoTitle() {
    assertThat(FlatText.of("01/02/2019\nXi meets Putin\n\n" + BODY))
        .isEqualTo(new FlatText("Xi meets Putin", Optional.empty(), BODY));
  }

  @Test
  void aTitleIsEnough() {
    assertThat(FlatText.of("Xi meets Putin"))
        .isEqualTo(new FlatText("Xi meets Putin", Optional.empty(), ""));
  }

  @Test
  void oneWordIsATitleIfNoOtherFollows() {
    assertThat(FlatText.of("Brexit\n\n" + BODY).title()).isEqualTo("Brexit");
    assertThat(FlatText.of("Politics\nThe end of Brexit\n\n" + BODY))
        .isEqualTo(new FlatText("The end of Brexit", Optional.empty(), BODY));
  }

  @Test
  void runningTextHasNoTitle() {
    String body = "BEIJING, Jan 3 (Reuters) - Xi met Putin.\n\nBackground\n\n" + BODY;

    assertThat(FlatText.of(body)).isEqualTo(new FlatText("", Optional.empty(), body));
  }

  @Test
  void wrappedProseGivesNoLineOfItAsTitle() {
    FlatText text =
        FlatText.of(
            """
            The president of Russia and the president of China met in Beijing
            Monday to sign an agreement on gas. The pipeline will lead from
            Siberia to the north of China, and will cost more than any other
            before it.
            """);

    assertThat(text.title()).isEmpty();
    assertThat(text.body()).startsWith("The president").doesNotContain("\n");
  }

  @Test
  void aWrappedTitleIsOne() {
    FlatText text =
        FlatText.of(
            """
            Xi meets Putin in Beijing to sign an agreement on gas that will lead
            from Siberia to the north of China

            The president of Russia and the president of China met in Beijing on
            Monday to sign an agreement on gas. The pipeline will lead from there
            to Siberia, and will cost more than any other before it, as well as
            more than was said.
            """);

    assertThat(text.title()).endsWith("gas that will lead from Siberia to the north of China");
    assertThat(text.body()).startsWith("The president").endsWith("than was said.");
  }

  @Test
  void anIndentBeginsAParagraph() {
    FlatText text =
        FlatText.of(
            """
            BAHIA COCOA REVIEW

            SALVADOR, Feb 26 - Showers continued throughout the week in
            the Bahia cocoa zone, alleviating the drought since early
            January and improving prospects for the coming temporao.
                The dry period means the temporao will be late this year.
                Arrivals for the week ended February 22 were 155,221 bags
            of 60 kilos making a cumulative total for the season of 5.93
            mln.
            """);

    assertThat(text.title()).isEqualTo("BAHIA COCOA REVIEW");
    assertThat(text.body().split("\n\n"))
        .hasSize(3)
        .contains("The dry period means the temporao will be late this year.");
    assertThat(text.body()).endsWith("for the season of 5.93 mln.");
  }

  @Test
  void theDateMayStandBelowASubtitle() {
    assertThat(
            FlatText.of(
                "Xi meets Putin\nGas is agreed on.\n3 January 2019\n\nThey met.\nAll is well."))
        .isEqualTo(
            new FlatText(
                "Xi meets Putin",
                Optional.of("3 January 2019"),
                "Gas is agreed on.\n\nThey met.\n\nAll is well."));
  }

  @Test
  void theDatesOfATimelineAreNotTheArticles() {
    String body = "How it came to this.\n\nMarch 2, 2014\n\nTroops\n\nMay 11, 2014\n\nA vote.";

    assertThat(FlatText.of("Ten years\n\n" + body))
        .isEqualTo(new FlatText("Ten years", Optional.empty(), body));
  }

  @Test
  void aDateFarBelowIsNotTheArticles() {
    String body = BODY + "\n\nJanuary 3, 2019";

    assertThat(FlatText.of("Xi meets Putin\n\n" + body))
        .isEqualTo(new FlatText("Xi meets Putin", Optional.empty(), body));
  }
}
