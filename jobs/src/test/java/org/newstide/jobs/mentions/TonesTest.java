package org.newstide.jobs.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.article.ArticleBody;
import org.newstide.config.Config;
import org.newstide.entity.Condition;
import org.newstide.entity.Scope;
import org.newstide.entity.Theme;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;

class TonesTest {

  private static final List<ArticleBody> TEXTS =
      List.of(
          new ArticleBody(
              "a1",
              "China and Russia have a great success",
              "The table is brown. Russia suffers a terrible disaster."),
          new ArticleBody("a2", "", "China has a table."),
          new ArticleBody("a3", "", "* * *"));

  private static final List<Theme> THEMES =
      List.of(
          new Theme(
              "ties",
              null,
              Condition.named("country/CN", "country/RU"),
              List.of(),
              List.of(),
              Scope.SENTENCE));

  @Test
  void wholeTextsThemesAndEntitiesHaveTheToneOfTheirSentences() {
    assertThat(
            LocalSpark.lines(
                tones()
                    .selectExpr(
                        "article_id",
                        "target_id",
                        "sentences",
                        "scorer",
                        "case when tone > .1 then 'good' when tone < -.1 then 'bad' else 'plain' end",
                        "round(positive, 1) > 0",
                        "round(negative, 1) > 0")))
        .containsExactly(
            "a1 | article | 3 | lexicon | plain | true | true",
            "a1 | country/RU | 2 | lexicon | plain | true | true",
            "a1 | ties | 1 | lexicon | good | true | false",
            "a2 | article | 1 | lexicon | plain | false | false");
  }

  @Test
  void aTextsSharesSumToOne() {
    assertThat(tones().where("abs(negative + neutral + positive - 1) > 1e-9").count()).isZero();
  }

  private static Dataset<Row> tones() {
    return TextsJob.findings(
            Records.dataset(LocalSpark.session(), ArticleBody.class, TEXTS),
            new Questions(
                List.of(), THEMES, List.of("country/RU", "country/BY"), Config.Tone.Scorer.LEXICON),
            EnumSet.of(Finding.Kind.TONE))
        .select("tone.*");
  }
}
