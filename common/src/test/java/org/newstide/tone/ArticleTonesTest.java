package org.newstide.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newstide.entity.Condition;
import org.newstide.entity.Gazetteer;
import org.newstide.entity.Mention;
import org.newstide.entity.MentionFinder;
import org.newstide.entity.Scope;
import org.newstide.entity.Theme;
import org.newstide.entity.ThemeMatcher;
import org.newstide.text.Document;
import org.newstide.text.Sentence;

class ArticleTonesTest {

  private static final String CHINA = "country/CN";
  private static final String RUSSIA = "country/RU";
  private static final String BELARUS = "country/BY";

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.builtIn());

  private static final Theme TIES = theme("ties", Scope.SENTENCE);
  private static final Theme NEAR = theme("near", Scope.ARTICLE);

  /** A sentence is as good as its last word says. */
  private static final ToneScorer BY_LAST_WORD =
      new ToneScorer() {
        @Override
        public String name() {
          return "last-word";
        }

        @Override
        public Polarity score(Document document, Sentence sentence) {
          return switch (sentence.tokens().get(sentence.tokens().size() - 1).text()) {
            case "well" -> new Polarity(0, 0, 1);
            case "badly" -> new Polarity(1, 0, 0);
            default -> Polarity.NEUTRAL;
          };
        }
      };

  @Test
  void eachTargetHasTheMeanOfItsSentences() {
    assertThat(
            tones(
                "China and Russia trade well",
                "Russia sleeps badly. China and Russia met today. * * * Nobody looked badly.",
                List.of(TIES),
                Set.of(RUSSIA)))
        .containsExactly(
            "article    | -0.25 | 0.50 0.25 0.25 | 4 | last-word",
            "ties       | +0.50 | 0.00 0.50 0.50 | 2 | last-word",
            "country/RU | +0.00 | 0.33 0.33 0.33 | 3 | last-word");
  }

  @Test
  void aSentenceCountsOnceHoweverOftenItNamesATarget() {
    assertThat(
            tones(
                "",
                "Russia, Russia and the Kremlin sing badly. Russia sings well. Russia is Russia.",
                List.of(),
                Set.of(RUSSIA)))
        .contains("country/RU | +0.00 | 0.33 0.33 0.33 | 3 | last-word");
  }

  @Test
  void whatBelongsToACountryCountsForItOnceASentence() {
    assertThat(
            tones(
                "",
                "Putin and the Kremlin of Russia sing badly. Lavrov sings well.",
                List.of(),
                Set.of(RUSSIA, "leader/vladimir-putin")))
        .containsExactly(
            "article    | +0.00 | 0.50 0.00 0.50 | 2 | last-word",
            "country/RU | +0.00 | 0.50 0.00 0.50 | 2 | last-word",
            "leader/vladimir-putin | -1.00 | 1.00 0.00 0.00 | 1 | last-word");
  }

  @Test
  void aThemeOfTheWholeArticleHasTheSentencesThatNameItsEntities() {
    assertThat(
            tones(
                "Russia sings well", "It rains badly. China sings well.", List.of(NEAR), Set.of()))
        .contains("near       | +1.00 | 0.00 0.00 1.00 | 2 | last-word");
  }

  @Test
  void onlyWhatIsFoundAndAskedForHasATone() {
    assertThat(tones("China sings well", "", List.of(TIES), Set.of(RUSSIA)))
        .containsExactly("article    | +1.00 | 0.00 0.00 1.00 | 1 | last-word");
    assertThat(tones("", "* * *", List.of(TIES), Set.of(RUSSIA))).isEmpty();
  }

  @Test
  void targetsAreInTheOrderOfThemesThenOfIds() {
    Set<String> all =
        Set.of(
            RUSSIA,
            CHINA,
            BELARUS,
            "country/FR",
            "country/GH",
            "country/PE",
            "country/JP",
            "country/IT");
    assertThat(
            targets(
                "Russia, China, Belarus, France, Ghana, Peru, Japan and Italy talk",
                List.of(NEAR, TIES),
                all))
        .containsExactly(
            "article",
            "near",
            "ties",
            BELARUS,
            CHINA,
            "country/FR",
            "country/GH",
            "country/IT",
            "country/JP",
            "country/PE",
            RUSSIA);
  }

  private static Theme theme(String id, Scope within) {
    return new Theme(id, null, Condition.named(CHINA, RUSSIA), List.of(), List.of(), within);
  }

  private static List<String> targets(String title, List<Theme> themes, Set<String> entities) {
    return of(title, "", themes, entities).stream().map(TargetTone::targetId).toList();
  }

  private static List<String> tones(
      String title, String body, List<Theme> themes, Set<String> entities) {
    return of(title, body, themes, entities).stream()
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "%-10s | %+.2f | %.2f %.2f %.2f | %d | %s",
                    row.targetId(),
                    row.tone() + 0,
                    row.negative(),
                    row.neutral(),
                    row.positive(),
                    row.sentences(),
                    row.scorer()))
        .toList();
  }

  private static List<TargetTone> of(
      String title, String body, List<Theme> themes, Set<String> entities) {
    Document document = Document.of(title, body);
    List<Mention> mentions = FINDER.find(document);
    return new ArticleTones(BY_LAST_WORD, Gazetteer.builtIn(), entities)
        .of(
            "a1",
            document,
            mentions,
            new ThemeMatcher(themes, Gazetteer.builtIn()).sentences(document, mentions));
  }
}
