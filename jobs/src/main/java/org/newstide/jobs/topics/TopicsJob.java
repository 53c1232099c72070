package org.newstide.jobs.topics;

import java.io.IOException;
import org.newstide.config.Config;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.topic.FormerTopics;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicAmount;
import org.newstide.topic.TopicChange;
import org.newstide.topic.TopicTerm;

/**
 * Texts to topics. An update goes on from the topics of the release before, by all leads of now:
 * {@code topic_lineage} says what became of each. With other settings topics are learnt anew, and
 * those that are like former ones have their ids. All rows of a release are by one model.
 */
public final class TopicsJob {

  private TopicsJob() {}

  /**
   * Writes the tables of topics; notes it if there are fewer topics than asked for, or others than
   * before.
   */
  public static void run(Draft draft, Config config) throws IOException {
    try (TopicTables tables =
        TopicTables.of(
            draft.read(Tables.ARTICLE_BODIES),
            draft.read(Tables.ARTICLES),
            draft.read(Tables.STORIES),
            config.topics(),
            config.period(),
            former(draft),
            !draft.isAnew())) {
      AtOnce.run(
          () ->
              draft.write(
                  Tables.TOPICS, Records.dataset(draft.spark(), Topic.class, tables.topics())),
          () ->
              draft.write(
                  Tables.TOPIC_TERMS,
                  Records.dataset(draft.spark(), TopicTerm.class, tables.terms())),
          () ->
              draft.write(
                  Tables.TOPIC_MODEL,
                  Records.dataset(draft.spark(), TopicAmount.class, tables.model())),
          () ->
              draft.write(
                  Tables.TOPIC_LINEAGE,
                  Records.dataset(draft.spark(), TopicChange.class, tables.lineage())),
          () -> draft.write(Tables.ARTICLE_TOPICS, tables.articleTopics()),
          () -> draft.write(Tables.TOPIC_TERMS_BY_PERIOD, tables.termsByPeriod()));
      tables.changes().ifPresent(draft::note);
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

  private static FormerTopics former(Draft draft) {
    return FormerTopics.of(
        Records.collect(draft.before(Tables.TOPIC_MODEL), TopicAmount.class),
        Records.collect(draft.before(Tables.TOPICS), Topic.class),
        Records.collect(draft.before(Tables.TOPIC_LINEAGE), TopicChange.class));
  }
}
