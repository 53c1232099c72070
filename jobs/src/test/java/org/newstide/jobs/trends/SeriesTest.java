package org.newstide.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newstide.article.Article;
import org.newstide.article.DateOrigin;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.trends.NaiveTrends.Counted;
import org.newstide.jobs.trends.NaiveTrends.Slot;
import org.newstide.story.StoryArticle;
import org.newstide.trend.Period;

class SeriesTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_240_917L);

  private static final List<Article> ARTICLES =
      List.of(
          article("a1", "x", "2024-01-15"),
          article("a2", "y", "2024-03-31"),
          article("a3", "y", "2024-04-30"),
          article("a4", "y", null),
          article("a5", "z", null));

  private static final List<StoryArticle> STORIES =
      List.of(
          new StoryArticle("a1", "one", true, 1),
          new StoryArticle("a2", "one", false, 1),
          new StoryArticle("a3", "one", false, 1),
          new StoryArticle("a4", "two", true, 1),
          new StoryArticle("a5", "three", true, 1));

  @Test
  void aStoryOfTwoSourcesCountsOnceInAllAndOnceInEach() {
    assertThat(LocalSpark.lines(counted()))
        .containsExactly(
            "a1 | all | 2024-01-15 | 2024-01-01 | true",
            "a1 | x | 2024-01-15 | 2024-01-01 | true",
            "a2 | all | 2024-03-31 | 2024-03-01 | false",
            "a2 | y | 2024-03-31 | 2024-03-01 | true",
            "a3 | all | 2024-04-30 | 2024-04-01 | false",
            "a3 | y | 2024-04-30 | 2024-04-01 | false");
  }

  @Test
  void everyPeriodFromFirstToLastIsThere() {
    assertThat(LocalSpark.lines(Series.calendar(counted(), Period.MONTH)))
        .containsExactly(
            "all | 2024-01-01 | 1 | 1 | false",
            "all | 2024-02-01 | 0 | 0 | true",
            "all | 2024-03-01 | 1 | 0 | true",
            "all | 2024-04-01 | 1 | 0 | true",
            "x | 2024-01-01 | 1 | 1 | false",
            "y | 2024-03-01 | 1 | 1 | false",
            "y | 2024-04-01 | 1 | 0 | true");
  }

  @ParameterizedTest
  @EnumSource
  void agreesWithPlainLoops(Period period) {
    RandomCorpus corpus = RandomCorpus.of(SEED, period);
    NaiveTrends naive = new NaiveTrends(corpus, period);
    Dataset<Row> counted = counted(corpus.articles(), corpus.stories(), period);
    assertThat(Records.collect(counted, Counted.class))
        .as("seed %d", SEED)
        .containsExactlyInAnyOrderElementsOf(naive.counted());
    assertThat(Records.collect(Series.calendar(counted, period), Slot.class))
        .as("seed %d", SEED)
        .containsExactlyInAnyOrderElementsOf(naive.calendar());
  }

  private static Dataset<Row> counted() {
    return counted(ARTICLES, STORIES, Period.MONTH);
  }

  private static Dataset<Row> counted(
      List<Article> articles, List<StoryArticle> stories, Period period) {
    return Series.counted(
        Records.dataset(LocalSpark.session(), Article.class, articles),
        Records.dataset(LocalSpark.session(), StoryArticle.class, stories),
        period);
  }

  private static Article article(String id, String source, String day) {
    return new Article(
        id,
        source,
        null,
        "",
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
}
