package org.newstide.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.trends.NaiveTrends.Counted;
import org.newstide.jobs.trends.NaiveTrends.Slot;
import org.newstide.topic.ArticleTopic;
import org.newstide.topic.Topic;

class TopicSharesTest {

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  /** March with two stories and a copy, April with a story of no topic, May with nothing. */
  @Test
  void weightsOfStoriesAreSummedAndCopiesAreNot() {
    Dataset<Row> rows =
        TopicShares.trends(
            rows(
                Counted.class,
                new Counted("a1", "x", MARCH, MARCH, true),
                new Counted("a2", "x", MARCH, MARCH, true),
                new Counted("a3", "x", MARCH, MARCH, false),
                new Counted("a4", "x", APRIL, APRIL, true)),
            rows(
                Slot.class,
                new Slot("x", MARCH, 3, 2, true),
                new Slot("x", APRIL, 1, 1, true),
                new Slot("x", MAY, 0, 0, false)),
            rows(
                ArticleTopic.class,
                new ArticleTopic("a1", 1, .75),
                new ArticleTopic("a1", 2, .25),
                new ArticleTopic("a2", 1, .5),
                new ArticleTopic("a2", 2, .5),
                new ArticleTopic("a3", 2, 1)),
            rows(Topic.class, topic(1), topic(2)));
    assertThat(
            LocalSpark.lines(
                rows,
                "topic_id",
                "period_start",
                "weight",
                "stories",
                "total_articles",
                "total_stories",
                "share",
                "is_complete"))
        .containsExactly(
            "1 | 2024-03-01 | 1.25 | 2 | 3 | 2 | 0.625 | true",
            "1 | 2024-04-01 | 0.0 | 0 | 1 | 1 | 0.0 | true",
            "1 | 2024-05-01 | 0.0 | 0 | 0 | 0 | null | false",
            "2 | 2024-03-01 | 0.75 | 0 | 3 | 2 | 0.375 | true",
            "2 | 2024-04-01 | 0.0 | 0 | 1 | 1 | 0.0 | true",
            "2 | 2024-05-01 | 0.0 | 0 | 0 | 0 | null | false");
  }

  private static Topic topic(int id) {
    return new Topic(id, "label " + id, "terms", "", .5, null, null, null, 0, false, "m");
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <R extends Record> Dataset<Row> rows(Class<R> type, R... rows) {
    return Records.dataset(LocalSpark.session(), type, List.of(rows));
  }
}
