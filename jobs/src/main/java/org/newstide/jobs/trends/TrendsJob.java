package org.newstide.jobs.trends;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.newstide.config.Config;
import org.newstide.entity.Theme;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicNames;

/** Articles, stories, themes, topics and tones to trends: the marts and their dimensions. */
public final class TrendsJob {

  private TrendsJob() {}

  /**
   * Writes the trends of every theme, topic and target, and the dimensions beside them; notes which
   * names no topic has.
   */
  public static void run(Draft draft, Config config) throws IOException {
    Dataset<Row> articles = draft.read(Tables.ARTICLES);
    Dataset<Row> stories = draft.read(Tables.STORIES);
    Dataset<Row> themeArticles = draft.read(Tables.THEME_ARTICLES);
    TopicNames names =
        new TopicNames(
            Records.collect(draft.read(Tables.FOUND_TOPICS), Topic.class), config.topics().names());
    names.unused().ifPresent(draft::note);
    Dataset<Row> folded = Sources.folded(articles, config.trends());
    Dataset<Row> counted =
        Series.counted(folded, stories, config.period()).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> calendar =
        Series.calendar(counted, config.period()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      AtOnce.run(
          () ->
              draft.write(
                  Tables.COVERAGE_TRENDS,
                  Coverage.trends(counted, calendar, themeArticles, ids(config))),
          () ->
              draft.write(
                  Tables.TONE_TRENDS,
                  Tones.trends(counted, calendar, draft.read(Tables.TONES), config.toneTargets())),
          () ->
              draft.write(
                  Tables.TOPIC_TRENDS,
                  TopicShares.trends(
                      counted,
                      calendar,
                      draft.read(Tables.ARTICLE_TOPICS),
                      draft.read(Tables.FOUND_TOPICS))),
          () ->
              draft.write(
                  Tables.TOPICS, Records.dataset(draft.spark(), Topic.class, names.named())),
          () -> draft.write(Tables.TREND_EVENTS, none(draft, Tables.TREND_EVENTS.row())),
          () -> draft.write(Tables.EVENT_ARTICLES, none(draft, Tables.EVENT_ARTICLES.row())),
          () -> draft.write(Tables.PERIODS, Series.periods(calendar, config.period())),
          () -> draft.write(Tables.SOURCES, Sources.totals(folded, stories)),
          () ->
              draft.write(
                  Tables.THEMES,
                  Subjects.themes(
                      Subjects.definitions(draft.spark(), config.gazetteer(), config.themes()),
                      themeArticles,
                      articles,
                      stories)),
          () ->
              draft.write(
                  Tables.ENTITIES,
                  Subjects.entities(
                      Subjects.names(draft.spark(), config.gazetteer()),
                      draft.read(Tables.MENTIONS),
                      articles,
                      stories)));
    } finally {
      calendar.unpersist();
      counted.unpersist();
    }
  }

  private static List<String> ids(Config config) {
    return config.themes().stream().map(Theme::id).toList();
  }

  private static <R extends Record> Dataset<Row> none(Draft draft, Class<R> row) {
    return Records.dataset(draft.spark(), row, List.of());
  }
}
