package org.newstide.jobs.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.newstide.article.ArticleBody;
import org.newstide.config.Config;
import org.newstide.entity.Condition;
import org.newstide.entity.EntityNames;
import org.newstide.entity.Scope;
import org.newstide.entity.Theme;
import org.newstide.jobs.mentions.Finding.Kind;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;

class TextsJobTest {

  private static final List<ArticleBody> TEXTS =
      List.of(
          new ArticleBody(
              "a1", "China and Russia", "Nobody else. The Kremlin met\nChinese guests."),
          new ArticleBody("a2", "", "Russia first.\n\nThen China."),
          new ArticleBody("a3", "A day in Minsk", ""),
          new ArticleBody("a4", "", ""));

  private static final Set<Kind> TWO = EnumSet.of(Kind.MENTION, Kind.THEME);

  private static final Questions QUESTIONS =
      new Questions(
          List.of(new EntityNames("project/day", null, List.of("A day"), "country/BY")),
          List.of(theme("ties", Scope.SENTENCE), theme("near", Scope.ARTICLE)),
          List.of("country/BY"),
          Config.Tone.Scorer.LEXICON);

  @Test
  void everyPlaceWhereAnEntityIsNamed() {
    assertThat(LocalSpark.lines(findings().where("mention is not null"), "mention.*"))
        .containsExactly(
            "a1 | 0 | 0 | 5 | country/CN | China",
            "a1 | 0 | 10 | 16 | country/RU | Russia",
            "a1 | 2 | 35 | 42 | government/kremlin | Kremlin",
            "a1 | 2 | 47 | 54 | country/CN | Chinese",
            "a2 | 1 | 2 | 8 | country/RU | Russia",
            "a2 | 2 | 22 | 27 | country/CN | China",
            "a3 | 0 | 0 | 5 | project/day | A day",
            "a3 | 0 | 9 | 14 | capital/minsk | Minsk");
  }

  @Test
  void everyThemeInAnArticleWithItsSentences() {
    assertThat(LocalSpark.lines(findings().where("theme is not null"), "theme.*"))
        .containsExactly("near | a1 | 2 | 0", "near | a2 | 2 | 1", "ties | a1 | 2 | 0");
  }

  @Test
  void aFindingIsAMentionOrATheme() {
    assertThat(findings().where("(mention is null) = (theme is null)").count()).isZero();
  }

  @Test
  void onePassFindsWhatTwoFind() {
    Dataset<Row> all = TextsJob.findings(texts(), QUESTIONS, EnumSet.allOf(Kind.class)).persist();
    assertThat(LocalSpark.lines(all.where("tone is null"), "mention.*", "theme.*"))
        .isEqualTo(LocalSpark.lines(findings(), "mention.*", "theme.*"));
    assertThat(LocalSpark.lines(all.where("tone is not null"), "tone.*"))
        .isEqualTo(
            LocalSpark.lines(
                TextsJob.findings(texts(), QUESTIONS, EnumSet.of(Kind.TONE)), "tone.*"))
        .anyMatch(line -> line.startsWith("a3 | country/BY | "));
  }

  @Test
  void thePartGoesAlong() {
    Dataset<Row> inPart = texts().withColumn(Parts.COLUMN, functions.lit("2024"));
    assertThat(
            LocalSpark.lines(
                TextsJob.findings(inPart, QUESTIONS, TWO).where("mention.article_id = 'a3'"),
                Parts.COLUMN))
        .containsExactly("2024", "2024");
  }

  private static Dataset<Row> findings() {
    return TextsJob.findings(texts(), QUESTIONS, TWO);
  }

  private static Dataset<Row> texts() {
    return Records.dataset(LocalSpark.session(), ArticleBody.class, TEXTS);
  }

  private static Theme theme(String id, Scope within) {
    return new Theme(
        id, null, Condition.named("country/CN", "country/RU"), List.of(), List.of(), within);
  }
}
