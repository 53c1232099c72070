package org.newstide.jobs.topics;

import java.io.IOException;
import org.newstide.config.Config;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicTerm;

/**
 * Texts to topics. An update learns anew from all leads: topics of two releases do not compare
 * unless their {@code model_id} is the same.
 */
public final class TopicsJob {

  private TopicsJob() {}

  /** Writes the four tables of topics; notes it if there are fewer topics than asked for. */
  public static void run(Draft draft, Config config) throws IOException {
    try (TopicTables tables =
        TopicTables.of(
            draft.read(Tables.ARTICLE_BODIES),
            draft.read(Tables.ARTICLES),
            draft.read(Tables.STORIES),
            config.topics(),
            config.period())) {
      AtOnce.run(
          () ->
              draft.write(
                  Tables.TOPICS, Records.dataset(draft.spark(), Topic.class, tables.topics())),
          () ->
              draft.write(
                  Tables.TOPIC_TERMS,
                  Records.dataset(draft.spark(), TopicTerm.class, tables.terms())),
          () -> draft.write(Tables.ARTICLE_TOPICS, tables.articleTopics()),
          () -> draft.write(Tables.TOPIC_TERMS_BY_PERIOD, tables.termsByPeriod()));
      int found = tables.topics().size();
      if (found < config.topics().count()) {
        draft.note(
            "topics: %,d stories with %,d terms do not make %,d topics that hang together; there are %s"
                .formatted(
                    tables.stories(),
                    tables.vocabulary(),
                    config.topics().count(),
                    found == 0 ? "none" : found));
      }
    }
  }
}
