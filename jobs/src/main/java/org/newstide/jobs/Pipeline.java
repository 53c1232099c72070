package org.newstide.jobs;

import java.util.List;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.ingest.IngestJob;
import org.newstide.jobs.mentions.TextsJob;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.stories.StoriesJob;
import org.newstide.jobs.topics.TopicsJob;
import org.newstide.jobs.trends.TrendsJob;

/** The stages in order: the table of contents. */
final class Pipeline {

  static final Stage INGEST =
      new Stage(
          "ingest",
          "Reads the input files that changed: records to articles.",
          List.of("corpus", "time-zone"),
          List.of(),
          List.of(
              Tables.ARTICLES,
              Tables.REDELIVERIES,
              Tables.REJECTS,
              Tables.ARTICLE_BODIES,
              Tables.REMOVED,
              Tables.FURNITURE),
          IngestJob::run);

  static final Stage STORIES =
      new Stage(
          "stories",
          "Groups the articles that tell the same story.",
          List.of("stories"),
          List.of(Tables.ARTICLES, Tables.ARTICLE_BODIES),
          List.of(Tables.STORIES, Tables.STORY_SIGNATURES, Tables.STORY_PAIRS),
          (draft, config) -> StoriesJob.run(draft, config.stories().windowDays()));

  static final Stage MENTIONS =
      new Stage(
          "mentions",
          "Finds the entities that articles name, and the articles of each theme.",
          List.of("entities", "themes"),
          List.of(Tables.ARTICLES, Tables.ARTICLE_BODIES),
          List.of(Tables.MENTIONS, Tables.THEME_ARTICLES),
          (draft, config) -> TextsJob.run(draft, config, Tables.MENTIONS, Tables.THEME_ARTICLES));

  static final Stage TONES =
      new Stage(
          "tones",
          "Scores the tone of articles, and of what they say of themes and entities.",
          List.of("entities", "themes", "tone"),
          List.of(Tables.ARTICLES, Tables.ARTICLE_BODIES),
          List.of(Tables.TONES),
          (draft, config) -> TextsJob.run(draft, config, Tables.TONES));

  static final Stage TOPICS =
      new Stage(
          "topics",
          "Finds what the corpus talks about, and how much of each article it carries.",
          List.of("topics", "period"),
          List.of(Tables.ARTICLES, Tables.ARTICLE_BODIES, Tables.STORIES),
          List.of(
              Tables.FOUND_TOPICS,
              Tables.ARTICLE_TOPICS,
              Tables.TOPIC_TERMS,
              Tables.TOPIC_MODEL,
              Tables.TOPIC_LINEAGE,
              Tables.TOPIC_COUNTS,
              Tables.TOPIC_MAP,
              Tables.TOPIC_TERMS_BY_PERIOD),
          TopicsJob::run);

  static final Stage TRENDS =
      new Stage(
          "trends",
          "Counts articles, stories, themes and tones by period: the marts.",
          List.of("period", "entities", "themes", "tone", "trends", ConfigFile.NAMES),
          List.of(
              Tables.ARTICLES,
              Tables.STORIES,
              Tables.MENTIONS,
              Tables.THEME_ARTICLES,
              Tables.FOUND_TOPICS,
              Tables.ARTICLE_TOPICS,
              Tables.TONES),
          List.of(
              Tables.COVERAGE_TRENDS,
              Tables.TOPICS,
              Tables.TOPIC_TRENDS,
              Tables.TONE_TRENDS,
              Tables.TREND_EVENTS,
              Tables.EVENT_ARTICLES,
              Tables.PERIODS,
              Tables.SOURCES,
              Tables.THEMES,
              Tables.ENTITIES),
          TrendsJob::run);

  /** Every stage, each a command, in the order of the flow. */
  static final List<Stage> STAGES = List.of(INGEST, STORIES, MENTIONS, TONES, TOPICS, TRENDS);

  /** What a run does: the stages, of which one pass does mentions and tones. */
  static final List<Stage> RUN =
      List.of(
          INGEST,
          STORIES,
          new Stage(
              "texts",
              "Does the work of mentions and of tones in one pass.",
              TONES.settings(),
              MENTIONS.reads(),
              List.of(Tables.MENTIONS, Tables.THEME_ARTICLES, Tables.TONES),
              (draft, config) ->
                  TextsJob.run(
                      draft, config, Tables.MENTIONS, Tables.THEME_ARTICLES, Tables.TONES)),
          TOPICS,
          TRENDS);

  private Pipeline() {}
}
