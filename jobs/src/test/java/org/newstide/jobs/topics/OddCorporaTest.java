package org.newstide.jobs.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newstide.topic.FormerTopics;

/** Topics of corpora that hardly are any. */
final class OddCorporaTest {

  private static final int STORIES = 60;

  @ParameterizedTest
  @ValueSource(strings = {"gas ", "It was said that they are of the and to be. "})
  void textsThatAreAllAlikeHaveNoTopics(String text) {
    try (TopicTables tables =
        fit(Collections.nCopies(25, text.repeat(10_000 / text.length())), 5)) {
      assertThat(tables.topics()).isEmpty();
      assertThat(tables.articleTopics().count()).isZero();
    }
  }

  @Test
  void oneTopicIsNone() {
    try (TopicTables tables = fit(TopicTablesTest.texts(STORIES, 1 / 12.0), 1)) {
      assertThat(tables.topics()).isEmpty();
    }
  }

  @Test
  void aTextOfMegabytesIsOneAmongOthers() {
    List<String> texts = new ArrayList<>(TopicTablesTest.texts(STORIES, 1 / 12.0));
    texts.add(String.join(" ", texts).repeat(200));
    try (TopicTables tables = fit(texts, 2)) {
      assertThat(tables.topics())
          .hasSize(2)
          .allMatch(topic -> topic.share() > .4 && topic.coherence() > 0);
      double weights =
          tables
              .articleTopics()
              .where("article_id = 'gas-%d'".formatted(STORIES))
              .groupBy()
              .sum("weight")
              .first()
              .getDouble(0);
      assertThat(weights).isCloseTo(1, within(1e-9));
    }
  }

  private static TopicTables fit(List<String> texts, int count) {
    return TopicTablesTest.fit(
        texts, TopicTablesTest.settings("" + count, Map.of()), 1, FormerTopics.none(), false);
  }
}
