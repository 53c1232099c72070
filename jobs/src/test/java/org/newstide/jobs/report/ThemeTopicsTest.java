package org.newstide.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.entity.ThemeArticle;
import org.newstide.jobs.report.ThemeTopics.Sum;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.report.ThemeTopic;
import org.newstide.story.StoryArticle;
import org.newstide.topic.ArticleTopic;
import org.newstide.topic.Topic;

class ThemeTopicsTest {

  @Test
  void weightsOfAThemesLeadsAreSummedAndItsStoriesCounted() {
    Dataset<Row> found =
        ThemeTopics.found(
            dataset(
                ThemeArticle.class,
                List.of(
                    new ThemeArticle("ties", "a", 1, 0),
                    new ThemeArticle("ties", "b", 1, 0),
                    new ThemeArticle("ties", "copy", 1, 0),
                    new ThemeArticle("ties", "untold", 1, 0),
                    new ThemeArticle("war", "b", 1, 0))),
            dataset(
                StoryArticle.class,
                List.of(
                    new StoryArticle("a", "a", true, 1),
                    new StoryArticle("copy", "a", false, 1),
                    new StoryArticle("b", "b", true, 1),
                    new StoryArticle("untold", "untold", true, 1))));
    Dataset<Row> sums =
        ThemeTopics.sums(
            found,
            dataset(
                ArticleTopic.class,
                List.of(
                    new ArticleTopic("a", 1, .7),
                    new ArticleTopic("a", 2, .3),
                    new ArticleTopic("b", 2, 1),
                    new ArticleTopic("copy", 1, 1),
                    new ArticleTopic("elsewhere", 3, 1))));
    assertThat(LocalSpark.lines(sums, "theme_id", "topic_id", "weight"))
        .containsExactly("ties | 1 | 700000", "ties | 2 | 1300000", "war | 2 | 1000000");
    assertThat(LocalSpark.lines(ThemeTopics.stories(found), "theme_id", "stories"))
        .containsExactly("ties | 3", "war | 1");
  }

  @Test
  void theLargestLeadEachWithItsShareOfTheThemeAndOfAll() {
    Map<Integer, Topic> topics = Map.of(1, topic(1, .5), 2, topic(2, .1), 3, topic(3, .1));
    List<Sum> sums = List.of(sum(1, 2), sum(3, 4), sum(2, 2), sum(99, 6));
    List<ThemeTopic> leading = ThemeTopics.leading(sums, 8, topics);
    assertThat(leading)
        .containsExactly(
            new ThemeTopic(3, "topic 3", 4, .5, .1),
            new ThemeTopic(1, "topic 1", 2, .25, .5),
            new ThemeTopic(2, "topic 2", 2, .25, .1));
    assertThat(leading.get(1).ratio()).hasValue(.5);
  }

  @Test
  void noMoreThanEightLead() {
    List<Sum> sums = IntStream.rangeClosed(1, 20).mapToObj(id -> sum(id, 20)).toList();
    Map<Integer, Topic> topics =
        IntStream.rangeClosed(1, 20)
            .boxed()
            .collect(Collectors.toMap(id -> id, id -> topic(id, .05)));
    assertThat(ThemeTopics.leading(sums, 20, topics))
        .extracting(ThemeTopic::topicId)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  private static Sum sum(int topic, int stories) {
    return new Sum("ties", topic, stories * 1_000_000L);
  }

  private static Topic topic(int id, double share) {
    return new Topic(id, "topic " + id, "a, b", "", share, null, null, null, 0, false, "m");
  }

  private static <R extends Record> Dataset<Row> dataset(Class<R> type, List<R> rows) {
    return Records.dataset(LocalSpark.session(), type, rows);
  }
}
