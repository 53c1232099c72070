package org.newstide.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.article.Article;
import org.newstide.article.DateOrigin;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.StoryArticle;

class CopiesTest {

  private final List<Article> articles = new ArrayList<>();
  private final List<StoryArticle> stories = new ArrayList<>();

  @Test
  void storiesAreCountedAndThoseOfMoreThanOneArticle() {
    story("s1", "a b c", "x y x");
    story("s2", "d", "x");
    story("s3", "e f", "x x");
    assertThat(Copies.sizes(dataset(StoryArticle.class, stories)))
        .isEqualTo(new Copies.Sizes(3, 2));
    assertThat(Copies.sizes(dataset(StoryArticle.class, List.of())))
        .isEqualTo(new Copies.Sizes(0, 0));
  }

  @Test
  void aStoryIsShownByItsLeadWithItsCopiesAndSources() {
    story("s1", "a b c", "x y x");
    story("s2", "d", "x");
    assertThat(most())
        .containsExactly("s1 | title of a | x | 2024-03-01 | https://x.example/a | 2 | 2");
  }

  @Test
  void whatTheLeadDoesNotHaveIsNotTakenFromACopy() {
    articles.add(article("a", "x", null, null));
    articles.add(article("b", "y", LocalDate.of(2024, 3, 2), "https://y.example/b"));
    stories.add(new StoryArticle("a", "s1", true, 1));
    stories.add(new StoryArticle("b", "s1", false, 1));
    assertThat(most()).containsExactly("s1 | title of a | x | null | null | 1 | 2");
  }

  @Test
  void fiveAreShownTiesByIdOfTheStory() {
    for (int i = 9; i > 2; i--) {
      story("s" + i, "a%1$d b%1$d".formatted(i), "x y");
    }
    story("s1", "p q r", "x y z");
    assertThat(most())
        .extracting(line -> line.substring(0, 2))
        .containsExactly("s1", "s3", "s4", "s5", "s6");
  }

  private List<String> most() {
    return LocalSpark.lines(
        Copies.most(dataset(StoryArticle.class, stories), dataset(Article.class, articles)),
        "story_id",
        "title",
        "source_id",
        "published_on",
        "url",
        "copies",
        "sources");
  }

  /** The first article leads. */
  private void story(String story, String ids, String sources) {
    String[] members = ids.split(" ", -1);
    for (int i = 0; i < members.length; i++) {
      articles.add(
          article(
              members[i],
              sources.split(" ", -1)[i],
              LocalDate.of(2024, 3, 1 + i),
              "https://x.example/" + members[i]));
      stories.add(new StoryArticle(members[i], story, i == 0, 1));
    }
  }

  private static Article article(String id, String source, LocalDate day, String url) {
    DateOrigin origin = day == null ? null : DateOrigin.RECORD;
    return new Article(
        id,
        source,
        url,
        "title of " + id,
        null,
        day,
        origin,
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
