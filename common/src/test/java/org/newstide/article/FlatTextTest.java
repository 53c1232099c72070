package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlatTextTest {

  private static final String BODY = "They met.\n\nThey talked about gas.";

  @Test
  void titleDateAndBodyAsWikinewsHasThem() {
    assertThat(read("Xi meets Putin\nThursday, January 3, 2019\u00a0\n\n\n" + BODY))
        .isEqualTo(new Read("Xi meets Putin", Optional.of("Thursday, January 3, 2019"), BODY));
  }

  @Test
  void theOrderOfTheHeadCountsForNothing() {
    assertThat(read("Published: 2019-01-03\nBy Jane Doe\nXi meets Putin\n\n" + BODY))
        .isEqualTo(new Read("Xi meets Putin", Optional.of("2019-01-03"), BODY));
  }

  @Test
  void furnitureIsNeitherTitleNorBody() {
    assertThat(
            read(
                "ADVERTISEMENT\nWORLD\n\nTitle: Xi meets Putin\n\nBy Jane Doe, Moscow\n"
                    + "Photo: Reuters\n4 min read\n\n"
                    + BODY))
        .isEqualTo(new Read("Xi meets Putin", Optional.empty(), BODY));
  }

  @Test
  void noNoticeTakesTheOnlyHeadline() {
    assertThat(read("Image: Ice flows on Mars\nJanuary 3, 2019\n\n" + BODY))
        .isEqualTo(new Read("Image: Ice flows on Mars", Optional.of("January 3, 2019"), BODY));
    assertThat(read("Image: Ice flows on Mars\n\nXi meets Putin\n\n" + BODY))
        .isEqualTo(new Read("Xi meets Putin", Optional.empty(), BODY));
    assertThat(read("Photo: Reuters\n\n" + BODY)).isEqualTo(new Read("", Optional.empty(), BODY));
    assertThat(read("They met.\n\nSign up for our newsletter\n\nThey talked.").title()).isEmpty();
  }

  @Test
  void aDateThatNobodyCanReadHidesNoTitle() {
    assertThat(read("01/02/2019\nXi meets Putin\n\n" + BODY))
        .isEqualTo(new Read("Xi meets Putin", Optional.empty(), BODY));
  }

  @Test
  void aTitleIsEnough() {
    assertThat(read("Xi meets Putin")).isEqualTo(new Read("Xi meets Putin", Optional.empty(), ""));
  }

  @Test
  void oneWordIsATitleIfNoOtherFollows() {
    assertThat(read("Brexit\n\n" + BODY).title()).isEqualTo("Brexit");
    assertThat(read("Politics\nThe end of Brexit\n\n" + BODY))
        .isEqualTo(new Read("The end of Brexit", Optional.empty(), BODY));
  }

  @Test
  void runningTextHasNoTitle() {
    String body = "BEIJING, Jan 3 (Reuters) - Xi met Putin.\n\nBackground\n\n" + BODY;

    assertThat(read(body)).isEqualTo(new Read("", Optional.empty(), body));
  }

  @Test
  void wrappedProseGivesNoLineOfItAsTitle() {
    Read text =
        read(
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
    Read text =
        read(
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
    Read text =
        read(
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
    assertThat(read("Xi meets Putin\nGas is agreed on.\n3 January 2019\n\nThey met.\nAll is well."))
        .isEqualTo(
            new Read(
                "Xi meets Putin",
                Optional.of("3 January 2019"),
                "Gas is agreed on.\n\nThey met.\n\nAll is well."));
  }

  @Test
  void theDateMayStandInTheByline() {
    String body = "By Ann Lee, May 14, 2024 10:15 a.m. ET\n\nThey met.\n\nAll is well.";

    assertThat(read("Xi meets Putin\n\n" + body))
        .isEqualTo(new Read("Xi meets Putin", Optional.of("May 14, 2024 10:15 a.m. ET"), body));
  }

  @Test
  void theDatesOfATimelineAreNotTheArticles() {
    String body = "How it came to this.\n\nMarch 2, 2014\n\nTroops\n\nMay 11, 2014\n\nA vote.";

    assertThat(read("Ten years\n\n" + body))
        .isEqualTo(new Read("Ten years", Optional.empty(), body));
  }

  @Test
  void aDateFarBelowIsNotTheArticles() {
    String body = BODY + "\n\nJanuary 3, 2019";

    assertThat(read("Xi meets Putin\n\n" + body))
        .isEqualTo(new Read("Xi meets Putin", Optional.empty(), body));
  }

  @Test
  void aTextBrokenForAWidthIsNoPageThoughItNamesWhatPagesDo() {
    String paragraph =
        """
        The president met the minister on Tuesday and said that they had spoken
        about gas for many hours, and that those who want to hear more can
        sign up for our newsletter, as he put it, on the page of the office or
        may subscribe to the paper of the office, which is sent to all of them,
        where the privacy policy of the house is to be found as well. They had
        met before, and said so, but had not agreed then on what it would cost.
        """;
    String text = "Xi meets Putin\n\n" + (paragraph + "\n").repeat(2) + "They ate.\n";

    assertThat(PageSigns.isPage(text.lines().toList())).isTrue();
    assertThat(read(text).title()).isEqualTo("Xi meets Putin");
    assertThat(read(text).body().split(" ")).hasSizeGreaterThan(130);
  }

  @Test
  void furnitureOfTheSourceGoesFromTheEndAndFromAboveTheHeadline() {
    String text = "The Daily Globe\nXi meets Putin\n\nThey met.\nThey talked.\n\nWith love, us.";
    Set<String> recurring = Set.of("The Daily Globe", "They met.", "With love, us.");

    FlatText flat = FlatText.of(text, recurring);

    assertThat(flat.title()).isEqualTo("Xi meets Putin");
    assertThat(flat.body()).isEqualTo("They met.\n\nThey talked.");
    assertThat(flat.removed())
        .containsExactly(
            new RemovedLine(1, Removal.RECURRING, "The Daily Globe"),
            new RemovedLine(5, Removal.RECURRING, "With love, us."));
  }

  @Test
  void aTitleThatRecursIsATitle() {
    String text = "Comment of the day\n\nThey met.\nThey talked.";

    assertThat(FlatText.of(text, Set.of("Comment of the day")).title())
        .isEqualTo("Comment of the day");
    assertThat(FlatText.of("They met.", Set.of("They met.")).body()).isEqualTo("They met.");
  }

  @Test
  void whatIsTakenOutOfTheHeadIsKnown() {
    FlatText flat =
        FlatText.of(
            "Published: 2019-01-03\nBy Jane Doe and John Roe\nXi meets Putin\n\n" + BODY, Set.of());

    assertThat(flat.authors()).isEqualTo("Jane Doe; John Roe");
    assertThat(flat.removed())
        .containsExactly(
            new RemovedLine(1, Removal.DATE, "Published: 2019-01-03"),
            new RemovedLine(2, Removal.BYLINE, "By Jane Doe and John Roe"));
  }

  private static Read read(String text) {
    FlatText flat = FlatText.of(text, Set.of());
    return new Read(flat.title(), flat.date(), flat.body());
  }

  private record Read(String title, Optional<String> date, String body) {}
}
