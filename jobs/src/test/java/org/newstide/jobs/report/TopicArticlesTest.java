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
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.StoryArticle;
import org.newstide.topic.ArticleTopic;

class TopicArticlesTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_240_919L);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final List<Article> articles = new ArrayList<>();
  private final List<StoryArticle> stories = new ArrayList<>();
  private final List<ArticleTopic> weights = new ArrayList<>();

  @Test
  void anItemOfTwoWordsDoesNotWin() {
    add("a", "x", 2, DAY, true, 1, 1.0);
    add("b", "x", 300, DAY, true, 1, .8);
    add("c", "x", 300, DAY, true, 1, .6);
    assertThat(chosen())
        .containsExactly("1 | 1 | title of b", "1 | 2 | title of c", "1 | 3 | title of a");
  }

  @Test
  void aBookDoesNotWinByItsLength() {
    add("a", "x", 40_000, DAY, true, 1, .8);
    add("b", "x", 700, DAY, true, 1, .81);
    assertThat(chosen()).containsExactly("1 | 1 | title of b", "1 | 2 | title of a");
  }

  @Test
  void copiesAndUndatedArticlesAreLeftOut() {
    add("a", "x", 300, DAY, false, 1, .9);
    add("b", "x", 300, null, true, 1, .9);
    add("c", "x", 300, DAY, true, 1, .1);
    assertThat(chosen()).containsExactly("1 | 1 | title of c");
  }

  @Test
  void otherSourcesComeBeforeTheSecondOfASourceAndTiesAreBrokenById() {
    for (String id : List.of("a", "b", "c", "d", "e", "f")) {
      add(id, "x", 300, DAY, true, 1, .9);
    }
    add("g", "y", 300, DAY, true, 1, .5);
    add("a2", "y", 300, DAY, true, 2, .5);
    Random random = new Random(SEED);
    Collections.shuffle(articles, random);
    Collections.shuffle(weights, random);
    assertThat(chosen())
        .as("seed %d", SEED)
        .containsExactly(
            "1 | 1 | title of a",
            "1 | 2 | title of b",
            "1 | 3 | title of c",
            "1 | 4 | title of d",
            "1 | 7 | title of g",
            "2 | 1 | title of a2");
  }

  @Test
  void aTitleThatComesAgainIsTakenLast() {
    for (int i = 1; i <= 4; i++) {
      add("b" + i, "x", 300, DAY, true, 1, .9, "Press Briefing");
    }
    for (String id : List.of("c", "d", "e", "f")) {
      add(id, "x", 300, DAY, true, 1, .5);
    }
    assertThat(chosen())
        .containsExactly(
            "1 | 1 | Press Briefing",
            "1 | 5 | title of c",
            "1 | 6 | title of d",
            "1 | 7 | title of e",
            "1 | 8 | title of f");
  }

  private List<String> chosen() {
    return LocalSpark.lines(
        TopicArticles.chosen(
            dataset(ArticleTopic.class, weights),
            dataset(Article.class, articles),
            dataset(StoryArticle.class, stories)),
        "topic_id",
        "rank",
        "title");
  }

  private void add(
      String id,
      String source,
      int words,
      LocalDate day,
      boolean isLead,
      int topic,
      double weight) {
    add(id, source, words, day, isLead, topic, weight, "title of " + id);
  }

  private void add(
      String id,
      String source,
      int words,
      LocalDate day,
      boolean isLead,
      int topic,
      double weight,
      String title) {
    DateOrigin origin = day == null ? null : DateOrigin.RECORD;
    articles.add(
        new Article(
            id,
            source,
            null,
            title,
            null,
            day,
            origin,
            null,
            null,
            null,
            "en",
            words,
            "file:/in",
            1));
    stories.add(new StoryArticle(id, isLead ? id : "another", isLead, 1));
    weights.add(new ArticleTopic(id, topic, weight));
  }

  private static <R extends Record> Dataset<Row> dataset(Class<R> type, List<R> rows) {
    return Records.dataset(LocalSpark.session(), type, rows);
  }
}
