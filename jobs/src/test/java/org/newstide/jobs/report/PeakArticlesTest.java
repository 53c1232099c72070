package org.newstide.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.article.Article;
import org.newstide.article.DateOrigin;
import org.newstide.entity.ThemeArticle;
import org.newstide.jobs.report.PeakArticles.Chosen;
import org.newstide.jobs.report.PeakArticles.PeakPeriod;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.StoryArticle;
import org.newstide.tone.Polarity;
import org.newstide.tone.TargetTone;

class PeakArticlesTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_240_917L);

  private static final List<PeakPeriod> PERIODS =
      List.of(
          new PeakPeriod("ties", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)),
          new PeakPeriod("ties", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31)),
          new PeakPeriod("war", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));

  private static final List<Article> ARTICLES =
      List.of(
          article("a1", "2024-03-01"),
          article("a2", "2024-03-31"),
          article("a3", "2024-03-05"),
          article("a4", "2024-03-05"),
          article("a5", "2024-03-04"),
          article("a6", "2024-03-20"),
          article("a7", "2024-03-10"),
          article("b1", "2024-04-01"),
          article("b2", "2024-02-29"),
          article("b3", null),
          article("c1", "2024-05-31"));

  private static final List<ThemeArticle> FOUND =
      List.of(
          new ThemeArticle("ties", "a1", 2, 3),
          new ThemeArticle("ties", "a2", 1, 0),
          new ThemeArticle("ties", "a3", 2, 1),
          new ThemeArticle("ties", "a4", 2, 1),
          new ThemeArticle("ties", "a5", 1, 1),
          new ThemeArticle("ties", "a6", 7, 2),
          new ThemeArticle("ties", "a7", 9, 0),
          new ThemeArticle("ties", "b1", 9, 0),
          new ThemeArticle("ties", "b2", 9, 0),
          new ThemeArticle("ties", "b3", 9, 0),
          new ThemeArticle("ties", "c1", 1, 5),
          new ThemeArticle("war", "a5", 1, 4),
          new ThemeArticle("calm", "a1", 1, 4));

  @Test
  void titlesComeFirstThenWhatHasMostThenTheEarlier() {
    Random random = new Random(SEED);
    assertThat(chosen(shuffled(ARTICLES, random), shuffled(FOUND, random)))
        .as("seed %d", SEED)
        .containsExactly(
            "ties | 2024-03-01 | 1 | a2 | 0.5",
            "ties | 2024-03-01 | 2 | a6 | -0.5",
            "ties | 2024-03-01 | 3 | a1 | null",
            "ties | 2024-03-01 | 4 | a3 | null",
            "ties | 2024-03-01 | 5 | a4 | null",
            "ties | 2024-05-01 | 1 | c1 | null",
            "war | 2024-03-01 | 1 | a5 | null");
  }

  @Test
  void anArticleIsShownAsItsTablesHaveIt() {
    Chosen first =
        Records.collect(rows(ARTICLES, FOUND).where("article_id = 'a2'"), Chosen.class).get(0);
    assertThat(first)
        .isEqualTo(
            new Chosen(
                "ties",
                LocalDate.of(2024, 3, 1),
                "a2",
                "title of a2",
                "x",
                LocalDate.of(2024, 3, 31),
                null,
                1,
                0,
                .5));
  }

  private static List<String> chosen(List<Article> articles, List<ThemeArticle> found) {
    return LocalSpark.lines(
        rows(articles, found), "theme_id", "first_day", "rank", "article_id", "tone");
  }

  /** a7 is a copy; the tone of a whole article is not that of a theme in it. */
  private static Dataset<Row> rows(List<Article> articles, List<ThemeArticle> found) {
    return PeakArticles.chosen(
        dataset(PeakPeriod.class, PERIODS),
        dataset(ThemeArticle.class, found),
        dataset(Article.class, articles),
        dataset(
            StoryArticle.class,
            articles.stream()
                .map(Article::articleId)
                .map(id -> new StoryArticle(id, id, !id.equals("a7"), 1))
                .toList()),
        dataset(
            TargetTone.class,
            List.of(
                TargetTone.of("a2", "ties", new Polarity(0, .5, .5), 1, "test"),
                TargetTone.of("a2", "article", new Polarity(1, 0, 0), 1, "test"),
                TargetTone.of("a5", "article", new Polarity(1, 0, 0), 1, "test"),
                TargetTone.of("a6", "ties", new Polarity(.5, .5, 0), 1, "test"))));
  }

  private static <T> List<T> shuffled(List<T> rows, Random random) {
    List<T> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Article article(String id, String day) {
    return new Article(
        id,
        "x",
        null,
        "title of " + id,
        null,
        day == null ? null : LocalDate.parse(day),
        day == null ? null : DateOrigin.RECORD,
        null,
        null,
        null,
        "en",
        3,
        "file:/in.jsonl",
        1);
  }

  private static <R extends Record> Dataset<Row> dataset(Class<R> type, List<R> rows) {
    return Records.dataset(LocalSpark.session(), type, rows);
  }
}
