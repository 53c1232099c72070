package org.newstide.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.article.Article;
import org.newstide.article.DateOrigin;
import org.newstide.config.Config;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.StoryArticle;

class SourcesTest {

  private final List<Article> articles = new ArrayList<>();
  private final List<StoryArticle> stories = new ArrayList<>();

  SourcesTest() {
    add("big", 4);
    add("b", 2);
    add("a", 2);
    add("tiny", 1);
  }

  private void add(String source, int count) {
    for (int i = 1; i <= count; i++) {
      String id = source + i;
      articles.add(
          new Article(
              id,
              source,
              null,
              "",
              null,
              LocalDate.of(2024, 3, i),
              DateOrigin.RECORD,
              null,
              null,
              null,
              "en",
              3,
              "file:/in",
              1));
      // The second article of b tells a story of tiny.
      String story = id.equals("b2") ? "tiny1" : id;
      stories.add(new StoryArticle(id, story, story.equals(id), 1));
    }
  }

  @Test
  void theLargestSourcesKeepTheirOwnAndTheRestIsOther() {
    assertThat(totals(new Config.Trends(2, 2)))
        .containsExactly(
            "a | 1 | 2 | 2 | 2024-03-01 | 2024-03-02",
            "big | 1 | 4 | 4 | 2024-03-01 | 2024-03-04",
            "other | 2 | 3 | 2 | 2024-03-01 | 2024-03-02");
  }

  @Test
  void aSourceWithFewArticlesHasNoSeriesOfItsOwn() {
    assertThat(totals(new Config.Trends(3, 9)))
        .containsExactly(
            "big | 1 | 4 | 4 | 2024-03-01 | 2024-03-04",
            "other | 3 | 5 | 4 | 2024-03-01 | 2024-03-02");
  }

  @Test
  void allSourcesMayKeepTheirOwn() {
    assertThat(totals(new Config.Trends(1, 9))).hasSize(4).noneMatch(row -> row.contains("other"));
  }

  private List<String> totals(Config.Trends limits) {
    return LocalSpark.lines(
        Sources.totals(
            Sources.folded(dataset(Article.class, articles), limits),
            dataset(StoryArticle.class, stories)),
        "source_id",
        "sources",
        "articles",
        "stories",
        "first_day",
        "last_day");
  }

  private static <R extends Record> Dataset<Row> dataset(Class<R> type, List<R> rows) {
    return Records.dataset(LocalSpark.session(), type, rows);
  }
}
