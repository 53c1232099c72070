package org.newstide.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newstide.text.Document;
import org.newstide.text.Sentence;

class ToneScorerTest {

  private final ToneScorer byFirstWord =
      new ToneScorer() {
        @Override
        public String name() {
          return "first-word";
        }

        @Override
        public Polarity score(Document document, Sentence sentence) {
          return switch (sentence.tokens().get(0).text()) {
            case "Good" -> new Polarity(0, 0, 1);
            case "Bad" -> new Polarity(1, 0, 0);
            default -> Polarity.NEUTRAL;
          };
        }
      };

  @Test
  void articleIsTheMeanOfTitleAndBodySentences() {
    Document document = Document.of("Bad start", "Good day. Nothing here. Bad news.");
    assertThat(byFirstWord.score(document, document.sentences()))
        .hasValue(new Polarity(.5, .25, .25));
  }

  @Test
  void themeIsTheMeanOfItsSentencesOnly() {
    Document document = Document.of("Bad start", "Good day. Nothing here. Bad news.");
    assertThat(byFirstWord.score(document, document.sentences().subList(1, 3)))
        .hasValue(new Polarity(0, .5, .5));
  }

  @Test
  void emptyTitleDoesNotCount() {
    Document document = Document.of("", "Good day. * * *");
    assertThat(byFirstWord.score(document, document.sentences())).hasValue(new Polarity(0, 0, 1));
  }

  @Test
  void textWithoutWordsHasNoTone() {
    Document document = Document.of("", "* * *");
    assertThat(byFirstWord.score(document, document.sentences())).isEmpty();
  }
}
