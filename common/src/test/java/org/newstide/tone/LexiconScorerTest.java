package org.newstide.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newstide.text.Document;

class LexiconScorerTest {

  private static final LexiconScorer SCORER = new LexiconScorer();

  private static double tone(String sentence) {
    Document document = Document.of(sentence, "");
    return SCORER.score(document, document.sentences().get(0)).tone();
  }

  @Test
  void scoresAreNamedForTheLexicon() {
    assertThat(SCORER.name()).isEqualTo("lexicon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister praised a remarkable success in the fight against malaria.",
        "Investors cheered the strong growth of exports.",
        "The two leaders celebrated a breakthrough in the peace talks.",
        "Rescuers found the missing boys safe and happy."
      })
  void goodNewsIsPositive(String sentence) {
    assertThat(tone(sentence)).isGreaterThan(.3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At least 30 people were killed when a missile struck the hospital.",
        "The central bank warned of a severe recession.",
        "Prosecutors accused the former governor of fraud and corruption.",
        "Shares fell as fears of a trade war grew."
      })
  void badNewsIsNegative(String sentence) {
    assertThat(tone(sentence)).isLessThan(-.3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The committee meets on Tuesday in Geneva.",
        "1,204 2,310 3.5",
        "The United States and the United Kingdom signed the text.",
        "The security adviser of the ruling party met his counterpart.",
        "Officials of the Justice Department met the Supreme Court's clerk.",
        "He would like to see the natural gas figures as well.",
        "She tested positive for the virus on Friday."
      })
  void sentenceWithoutToneIsNeutral(String sentence) {
    Document document = Document.of(sentence, "");
    assertThat(SCORER.score(document, document.sentences().get(0))).isEqualTo(Polarity.NEUTRAL);
  }

  @Test
  void negationTurnsGoodWords() {
    assertThat(tone("The talks were a success.")).isPositive();
    assertThat(tone("The talks were not a success.")).isNegative();
    assertThat(tone("The talks weren’t a success."))
        .isEqualTo(tone("The talks weren't a success."));
    assertThat(tone("The talks weren't a success.")).isNegative();
    assertThat(tone("The talks ended without success.")).isNegative();
    assertThat(tone("Neither side was happy.")).isNegative();
    assertThat(tone("It was hardly a triumph.")).isNegative();
  }

  @Test
  void negationLeavesLittleOfBadWords() {
    assertThat(tone("There was no violence.")).isBetween(0.0, .2);
    assertThat(tone("Moscow denies any plan to attack.")).isBetween(0.0, .2);
  }

  @Test
  void negationEndsWithItsClause() {
    assertThat(tone("He did not attend, and the talks were a success.")).isPositive();
    assertThat(tone("He did not attend because the talks were a success.")).isPositive();
  }

  @Test
  void negationReachesFiveWords() {
    assertThat(tone("It is not seen by the mission as success.")).isPositive();
    assertThat(tone("It is not seen by anyone a success.")).isNegative();
  }

  @Test
  void phrasesThatOnlyLookNegativeAreNone() {
    assertThat(tone("The summit was not only a success.")).isPositive();
    assertThat(tone("There is no doubt of their success.")).isPositive();
  }

  @Test
  void shortfallIsBadAndTurnsGoodWords() {
    assertThat(tone("Ministers failed to meet on Monday.")).isNegative();
    assertThat(tone("The sides failed to win friends."))
        .isLessThan(tone("The sides failed to meet friends."));
    assertThat(tone("The report blames a lack of confidence."))
        .isLessThan(tone("The report blames confidence."));
  }

  @Test
  void reliefTakesTheWeightOffBadWords() {
    assertThat(tone("The police prevented violence.")).isZero();
    assertThat(tone("The plan would reduce poverty and hunger.")).isZero();
    assertThat(tone("The plan would reduce happiness.")).isPositive();
  }

  @Test
  void degreeWordsAddOrTakeWeight() {
    double plain = tone("The outcome was good.");
    assertThat(tone("The outcome was very good.")).isGreaterThan(plain);
    assertThat(tone("The outcome was somewhat good.")).isBetween(.01, plain - .01);
    assertThat(tone("The outcome was extremely bad.")).isLessThan(tone("The outcome was bad."));
  }

  @Test
  void degreeFadesWithDistance() {
    double near = tone("Sharply criticised.");
    double far = tone("Sharply and today criticised.");
    assertThat(near).isLessThan(far);
    assertThat(far).isLessThan(tone("And today criticised."));
  }

  @Test
  void whatFollowsButIsThePoint() {
    assertThat(tone("The economy is strong, but the poor are hungry and angry.")).isNegative();
    assertThat(tone("The poor are angry, but the economy is strong and brilliant.")).isPositive();
  }

  @Test
  void whatDespiteIntroducesWeighsLess() {
    double alone = tone("Fears grew.");
    assertThat(tone("Despite fears, exports grew.")).isBetween(alone + .01, -.01);
    assertThat(tone("Exports grew despite fears.")).isBetween(alone + .01, -.01);
    assertThat(tone("Despite fears, the festivities were a success.")).isPositive();
  }

  @Test
  void namesSayNothingButTheirWordsDo() {
    assertThat(tone("Officials spoke with Hope Trust on Monday.")).isZero();
    assertThat(tone("Officials spoke with hope on Monday.")).isPositive();
  }

  @Test
  void headlineInTitleCaseHasNoNames() {
    assertThat(tone("Officials Speak With Joy After Daring Rescue")).isPositive();
  }

  @Test
  void scoreDoesNotDependOnOtherSentences() {
    Document alone = Document.of("", "The talks were a great success.");
    Document among =
        Document.of(
            "No good", "It was never so bad, but. The talks were a great success. Not good.");
    assertThat(SCORER.score(among, among.sentences().get(2)))
        .isEqualTo(SCORER.score(alone, alone.sentences().get(1)));
  }

  @Test
  void capitalsOfTheDefaultLocaleDoNotMatter() {
    assertThat(tone("KILLING")).isEqualTo(tone("killing")).isNegative();
  }
}
