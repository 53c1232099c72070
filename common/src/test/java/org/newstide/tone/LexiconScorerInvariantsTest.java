package org.newstide.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newstide.text.Document;

class LexiconScorerInvariantsTest {

  private static final int SENTENCES = 2000;
  private static final List<String> MARKS = List.of(" ", " ", " ", " ", ", ", "; ", " – ", " “");

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final LexiconScorer scorer = new LexiconScorer();
  private final Map<String, String> valences = ToneLexicon.rows(ToneLexicon.VALENCES);
  private final List<String> words = new ArrayList<>(valences.keySet());
  private final List<String> cues = new ArrayList<>(ToneLexicon.rows(ToneLexicon.CUES).keySet());

  @Test
  void sharesAreSharesWhateverTheWords() {
    for (int i = 0; i < SENTENCES; i++) {
      String sentence = sentence(random.nextInt(60));
      Polarity polarity = score(sentence);
      String description = "seed " + seed + ": " + sentence;
      assertThat(polarity.negative() + polarity.neutral() + polarity.positive())
          .as(description)
          .isCloseTo(1, within(1e-12));
      assertThat(polarity.tone()).as(description).isBetween(-1.0, 1.0);
      assertThat(Math.min(polarity.negative(), polarity.positive())).as(description).isZero();
    }
  }

  @Test
  void negationTurnsOrDampsEveryWord() {
    for (String word : words) {
      double plain = score("they say " + word).tone();
      double negated = score("they say not " + word).tone();
      assertThat(Math.abs(negated)).as(word).isLessThanOrEqualTo(Math.abs(plain));
      assertThat(plain * negated).as(word).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void scoreIsTheSameInAnyDocument() {
    for (int i = 0; i < 200; i++) {
      String title = sentence(1 + random.nextInt(20));
      Document alone = Document.of(title, "");
      Document among = Document.of(title, sentence(30) + "\n\n" + sentence(30));
      assertThat(scorer.score(among, among.sentences().get(0)))
          .as("seed " + seed + ": " + title)
          .isEqualTo(scorer.score(alone, alone.sentences().get(0)));
    }
  }

  private Polarity score(String sentence) {
    Document document = Document.of(sentence, "");
    return scorer.score(document, document.sentences().get(0));
  }

  private String sentence(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      List<String> source = random.nextInt(3) == 0 ? cues : words;
      String word = source.get(random.nextInt(source.size()));
      boolean capital = random.nextInt(5) == 0;
      text.append(capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
          .append(MARKS.get(random.nextInt(MARKS.size())));
    }
    return text.toString();
  }
}
