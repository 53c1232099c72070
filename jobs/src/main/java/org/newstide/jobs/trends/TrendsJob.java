package org.newstide.jobs.trends;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.newstide.config.Config;
import org.newstide.entity.Theme;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;

/** Articles, stories, themes, topics and tones to trends: the marts and their dimensions. */
public final class TrendsJob {

  private TrendsJob() {}

  /** Writes the trends of every theme, topic and target, and the dimensions beside them. */
  public static void run(Draft draft, Config config) throws IOException {
    Dataset<Row> articles = draft.read(Tables.ARTICLES);
    Dataset<Row> stories = draft.read(Tables.STORIES);
    Dataset<Row> themeArticles = draft.read(Tables.THEME_ARTICLES);
    Dataset<Row> folded = Sources.folded(articles, config.trends());
    Dataset<Row> counted =
        Series.counted(folded, stories, config.period()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> calendar = Series.calendar(counted, config.period());
      Map<Table, Dataset<Row>> marts = new LinkedHashMap<>();
      marts.put(
          Tables.COVERAGE_TRENDS, Coverage.trends(counted, calendar, themeArticles, ids(config)));
      marts.put(
          Tables.TONE_TRENDS,
          Tones.trends(counted, calendar, draft.read(Tables.TONES), config.toneTargets()));
      marts.put(
          Tables.TOPIC_TRENDS,
          TopicShares.trends(
              counted, calendar, draft.read(Tables.ARTICLE_TOPICS), draft.read(Tables.TOPICS)));
      marts.put(Tables.TREND_EVENTS, none(draft, Tables.TREND_EVENTS.row()));
      marts.put(Tables.EVENT_ARTICLES, none(draft, Tables.EVENT_ARTICLES.row()));
      marts.put(Tables.PERIODS, Series.periods(calendar, config.period()));
      marts.put(Tables.SOURCES, Sources.totals(folded, stories));
      marts.put(
          Tables.THEMES,
          Subjects.themes(
              Subjects.definitions(draft.spark(), config.themes()),
              themeArticles,
              articles,
              stories));
      marts.put(
          Tables.ENTITIES,
          Subjects.entities(
              Subjects.names(draft.spark()), draft.read(Tables.MENTIONS), articles, stories));
      draft.writeAll(marts);
    } finally {
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
