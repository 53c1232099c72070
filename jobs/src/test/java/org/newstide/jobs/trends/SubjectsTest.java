package org.newstide.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.article.Article;
import org.newstide.article.DateOrigin;
import org.newstide.entity.ArticleMention;
import org.newstide.entity.ThemeArticle;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.StoryArticle;

class SubjectsTest {

  /** Two articles of one story and one without a date. */
  private static final Dataset<Row> ARTICLES =
      rows(
          Article.class,
          article("a1", LocalDate.of(2024, 3, 1)),
          article("a2", LocalDate.of(2024, 3, 9)),
          article("a3", null));

  private static final Dataset<Row> STORIES =
      rows(
          StoryArticle.class,
          new StoryArticle("a1", "a1", true, 1),
          new StoryArticle("a2", "a1", false, 1),
          new StoryArticle("a3", "a3", true, 1));

  @Test
  void themesAreCountedAndOneThatIsNowhereHasARow() {
    Dataset<Row> rows =
        Subjects.themes(
            rows(
                Subjects.Definition.class,
                new Subjects.Definition("ties", "Ties", "Stories of ties."),
                new Subjects.Definition("war", "War", "Stories of war.")),
            rows(
                ThemeArticle.class,
                new ThemeArticle("ties", "a1", 2, 0),
                new ThemeArticle("ties", "a2", 2, 0)),
            ARTICLES,
            STORIES);
    assertThat(
            LocalSpark.lines(
                rows, "theme_id", "title", "articles", "stories", "first_day", "last_day"))
        .containsExactly(
            "ties | Ties | 2 | 1 | 2024-03-01 | 2024-03-09", "war | War | 0 | 0 | null | null");
  }

  @Test
  void entitiesThatAreNamedAreCounted() {
    Dataset<Row> rows =
        Subjects.entities(
            rows(
                Subjects.Name.class,
                new Subjects.Name("country/CN", "China"),
                new Subjects.Name("country/FR", "France"),
                new Subjects.Name("country/RU", "Russia")),
            rows(
                ArticleMention.class,
                new ArticleMention("a1", 0, 0, 5, "country/CN", "China"),
                new ArticleMention("a1", 0, 9, 14, "country/CN", "China"),
                new ArticleMention("a2", 0, 0, 5, "country/CN", "China"),
                new ArticleMention("a3", 0, 0, 6, "country/RU", "Russia")),
            ARTICLES,
            STORIES);
    assertThat(
            LocalSpark.lines(
                rows,
                "entity_id",
                "name",
                "mentions",
                "articles",
                "stories",
                "first_day",
                "last_day"))
        .containsExactly(
            "country/CN | China | 3 | 2 | 1 | 2024-03-01 | 2024-03-09",
            "country/RU | Russia | 1 | 1 | 1 | null | null");
  }

  private static Article article(String id, LocalDate day) {
    return new Article(
        id,
        "x",
        null,
        "",
        null,
        day,
        day == null ? null : DateOrigin.RECORD,
        null,
        null,
        null,
        "en",
        3,
        "file:/in",
        1);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <R extends Record> Dataset<Row> rows(Class<R> type, R... rows) {
    return Records.dataset(LocalSpark.session(), type, List.of(rows));
  }
}
