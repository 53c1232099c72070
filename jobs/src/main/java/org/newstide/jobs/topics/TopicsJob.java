package org.newstide.jobs.topics;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newstide.config.Config;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.topic.FormerTopics;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicAmount;
import org.newstide.topic.TopicChange;
import org.newstide.topic.TopicCount;
import org.newstide.topic.TopicMap;
import org.newstide.topic.TopicPlace;
import org.newstide.topic.TopicTerm;

/**
 * Texts to topics. An update goes on from the topics of the release before, by all leads of now:
 * {@code topic_lineage} says what became of each. With other settings or by another program topics
 * are learnt anew, and those that are like former ones have their ids. All rows of a release are by
 * one model.
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
                  Tables.FOUND_TOPICS,
                  Records.dataset(draft.spark(), Topic.class, tables.topics())),
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
          () ->
              draft.write(
                  Tables.TOPIC_COUNTS,
                  Records.dataset(draft.spark(), TopicCount.class, tables.counts())),
          () ->
              draft.write(
                  Tables.TOPIC_MAP,
                  Records.dataset(draft.spark(), TopicPlace.class, map(draft, tables.model()))),
          () -> draft.write(Tables.ARTICLE_TOPICS, tables.articleTopics()),
          () -> draft.write(Tables.TOPIC_TERMS_BY_PERIOD, tables.termsByPeriod()));
      tables.changes().ifPresent(draft::note);
      note(draft, config.topics(), tables);
    }
  }

  private static void note(Draft draft, Config.Topics settings, TopicTables tables) {
    if (!tables.unknownSeeds().isEmpty()) {
      draft.note(
          "topics.seeds: no terms of the stories (too rare, too frequent or no words): "
              + String.join(", ", tables.unknownSeeds()));
    }
    Set<String> missing = new TreeSet<>(settings.seeds().keySet());
    tables.topics().forEach(topic -> missing.remove(topic.label()));
    if (!missing.isEmpty() && !tables.topics().isEmpty()) {
      draft.note(
          "topics.seeds: no topic for %s, as no story has enough of it (2 %%)"
              .formatted(String.join(", ", missing)));
    }
    tables.counts().stream()
        .filter(count -> count.isChosen() && draft.isAnew())
        .forEach(
            chosen ->
                draft.note(
                    "topics: %d suit best of %d numbers that were tried (topic_counts says how)"
                        .formatted(chosen.topics(), tables.counts().size())));
    int wanted = settings.number().orElse(2);
    if (tables.topics().size() < wanted) {
      draft.note(tooFew(tables, wanted));
    }
  }

  /** Why there are fewer topics than asked for. */
  private static String tooFew(TopicTables tables, int wanted) {
    if (wanted == 1) {
      return "topics: none, as one topic would be all that the corpus talks about";
    }
    if (tables.vocabulary() == 0) {
      return "topics: none, as %,d %s too little to find them in"
          .formatted(tables.stories(), tables.stories() == 1 ? "story is" : "stories are");
    }
    int found = tables.topics().size();
    return "topics: %,d stories with %,d terms do not make %,d topics that hang together; there are %s"
        .formatted(tables.stories(), tables.vocabulary(), wanted, found == 0 ? "none" : found);
  }

  private static List<TopicPlace> map(Draft draft, List<TopicAmount> model) {
    return TopicMap.of(
        model, Records.collect(draft.topicsBefore(Tables.TOPIC_MAP), TopicPlace.class));
  }

  private static FormerTopics former(Draft draft) {
    return FormerTopics.of(
        Records.collect(draft.topicsBefore(Tables.TOPIC_MODEL), TopicAmount.class),
        Records.collect(draft.topicsBefore(Tables.FOUND_TOPICS), Topic.class),
        Records.collect(draft.topicsBefore(Tables.TOPIC_LINEAGE), TopicChange.class),
        Records.collect(draft.topicsBefore(Tables.TOPIC_COUNTS), TopicCount.class));
  }
}
