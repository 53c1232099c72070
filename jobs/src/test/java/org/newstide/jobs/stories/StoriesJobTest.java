package org.newstide.jobs.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newstide.article.Article;
import org.newstide.article.DateOrigin;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.StoryArticle;

class StoriesJobTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_240_917L);

  /** An article's text as an earlier or this run saw it; the story is null for a new one. */
  public record Text(String articleId, String fingerprint, String storyId) {}

  private static final List<Article> ARTICLES =
      List.of(
          article("a1", "2024-03-02"),
          article("a2", "2024-03-01"),
          article("a3", "2024-03-01"),
          article("b1", null),
          article("b2", "2024-03-05"),
          article("c1", "2024-03-04T09:00:00Z"),
          article("c2", "2024-03-04T08:59:59Z"),
          article("c3", "2024-03-04"),
          article("d1", null),
          article("d2", null),
          article("e1", "2024-03-01"));

  private static final List<Text> FRESH =
      List.of(
          text("a1", "same"),
          text("a2", "same"),
          text("a3", "same"),
          text("b1", "late"),
          text("b2", "late"),
          text("c1", "hour"),
          text("c2", "hour"),
          text("c3", "hour"),
          text("d1", "none"),
          text("d2", "none"),
          text("e1", "only"));

  /** The earliest day leads, then the earliest time, then the first id; the undated come last. */
  private static final String[] STORIES = {
    "a1 | a2 | false | 1.0 | same",
    "a2 | a2 | true | 1.0 | same",
    "a3 | a2 | false | 1.0 | same",
    "b1 | b2 | false | 1.0 | late",
    "b2 | b2 | true | 1.0 | late",
    "c1 | c2 | false | 1.0 | hour",
    "c2 | c2 | true | 1.0 | hour",
    "c3 | c2 | false | 1.0 | hour",
    "d1 | d1 | true | 1.0 | none",
    "d2 | d1 | false | 1.0 | none",
    "e1 | e1 | true | 1.0 | only"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void theEarliestOfEqualTextsLeads(int partitions) {
    Random random = new Random(SEED + partitions);
    List<Article> articles = new ArrayList<>(ARTICLES);
    List<Text> fresh = new ArrayList<>(FRESH);
    Collections.shuffle(articles, random);
    Collections.shuffle(fresh, random);
    assertThat(
            lines(
                StoriesJob.stories(
                    articles(articles).repartition(partitions),
                    fresh(fresh).repartition(partitions),
                    former().repartition(partitions))))
        .as("seed %d, %d partitions", SEED, partitions)
        .containsExactly(STORIES);
  }

  @Test
  void aStoryKeepsItsIdWhenAnEarlierCopyComes() {
    assertThat(
            stories(
                List.of(article("a", "2024-03-01"), article("z", "2024-03-02")),
                List.of(text("a", "same")),
                new Text("z", "same", "z")))
        .containsExactly("a | z | true | 1.0 | same", "z | z | false | 1.0 | same");
  }

  @Test
  void aStoryKeepsItsIdWhenTheArticleOfThatIdIsGone() {
    assertThat(
            stories(
                List.of(article("b", "2024-03-02")),
                List.of(),
                new Text("a", "same", "a"),
                new Text("b", "same", "a")))
        .containsExactly("b | a | true | 1.0 | same");
  }

  @Test
  void anArticleWithANewTextLeavesItsIdToTheGroupItLed() {
    assertThat(
            stories(
                List.of(article("a", "2024-03-01"), article("b", "2024-03-02")),
                List.of(text("a", "0123456789abcdef")),
                new Text("b", "same", "a")))
        .containsExactly(
            "a | a-01234567 | true | 1.0 | 0123456789abcdef", "b | a | true | 1.0 | same");
  }

  @Test
  void anArticleThatComesBackToItsTextIsInItsStoryAgain() {
    assertThat(
            stories(
                List.of(article("a", "2024-03-01"), article("b", "2024-03-02")),
                List.of(text("a", "same")),
                new Text("b", "same", "a")))
        .containsExactly("a | a | true | 1.0 | same", "b | a | false | 1.0 | same");
  }

  @Test
  void anArticleAloneKeepsItsIdWithANewText() {
    assertThat(stories(List.of(article("a", "2024-03-01")), List.of(text("a", "other"))))
        .containsExactly("a | a | true | 1.0 | other");
  }

  @Test
  void theArticlesColumnsGoAlong() {
    assertThat(StoriesJob.stories(articles(ARTICLES), fresh(FRESH), former()).columns())
        .contains(articles(ARTICLES).columns());
  }

  private static List<String> stories(List<Article> articles, List<Text> fresh, Text... former) {
    return lines(StoriesJob.stories(articles(articles), fresh(fresh), former(former)));
  }

  private static List<String> lines(Dataset<Row> stories) {
    return LocalSpark.lines(Records.select(stories, StoryArticle.class));
  }

  private static Dataset<Row> articles(List<Article> articles) {
    return Records.dataset(LocalSpark.session(), Article.class, articles);
  }

  private static Dataset<Row> fresh(List<Text> texts) {
    return Records.dataset(LocalSpark.session(), Text.class, texts).drop("story_id");
  }

  private static Dataset<Row> former(Text... texts) {
    return Records.dataset(LocalSpark.session(), Text.class, List.of(texts));
  }

  private static Text text(String id, String fingerprint) {
    return new Text(id, fingerprint, null);
  }

  /** An article of a day, of a time, or undated. */
  private static Article article(String id, String published) {
    Instant at = published == null || !published.contains("T") ? null : Instant.parse(published);
    LocalDate on =
        published == null
            ? null
            : at == null ? LocalDate.parse(published) : LocalDate.ofInstant(at, ZoneOffset.UTC);
    DateOrigin origin = on == null ? null : DateOrigin.RECORD;
    return new Article(
        id, "s", null, id, at, on, origin, null, null, null, "en", 3, "file:/in.jsonl", 1);
  }
}
