package org.newstide.jobs.spark;

import java.util.List;
import java.util.Optional;
import org.newstide.article.Article;
import org.newstide.article.ArticleBody;
import org.newstide.article.Furniture;
import org.newstide.article.Redelivery;
import org.newstide.article.Reject;
import org.newstide.article.Removed;
import org.newstide.entity.ArticleMention;
import org.newstide.entity.ThemeArticle;
import org.newstide.jobs.spark.Table.Cut;
import org.newstide.story.Signature;
import org.newstide.story.StoryArticle;
import org.newstide.story.StoryPair;
import org.newstide.tone.TargetTone;
import org.newstide.topic.ArticleTopic;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicAmount;
import org.newstide.topic.TopicChange;
import org.newstide.topic.TopicCount;
import org.newstide.topic.TopicPlace;
import org.newstide.topic.TopicTerm;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.EntityTotal;
import org.newstide.trend.EventArticle;
import org.newstide.trend.PeriodTerm;
import org.newstide.trend.PeriodTotal;
import org.newstide.trend.SourceTotal;
import org.newstide.trend.ThemeTotal;
import org.newstide.trend.ToneTrend;
import org.newstide.trend.TopicTrend;
import org.newstide.trend.TrendEvent;

/** Every table, in the order of the flow. */
public final class Tables {

  public static final Table ARTICLES =
      new Table(
          "articles",
          Article.class,
          List.of("article_id"),
          Cut.PARTS,
          "An article: who published what, where and when");

  public static final Table ARTICLE_BODIES =
      new Table(
          "article_bodies",
          ArticleBody.class,
          List.of("article_id"),
          Cut.PARTS,
          "The text of an article, as it is analysed");

  public static final Table REMOVED =
      new Table(
          "removed",
          Removed.class,
          List.of("article_id", "line"),
          Cut.PARTS,
          "A line of a text file that is no part of its article, and why");

  public static final Table FURNITURE =
      new Table(
          "furniture",
          Furniture.class,
          List.of("source_id", "line"),
          Cut.WHOLE,
          "A line of text files that stands in many articles of a source, and so belongs to none");

  public static final Table REJECTS =
      new Table(
          "rejects",
          Reject.class,
          List.of("input_file", "input_position"),
          Cut.WHOLE,
          "An input record that is no article, and why");

  public static final Table REDELIVERIES =
      new Table(
          "redeliveries",
          Redelivery.class,
          List.of("input_file", "input_position"),
          Cut.WHOLE,
          "An input record whose article was delivered again later: the newest delivery stands");

  public static final Table STORIES =
      new Table(
          "stories",
          StoryArticle.class,
          List.of("article_id"),
          Cut.PARTS,
          "Which story an article tells: its lead, or a copy of it");

  public static final Table STORY_SIGNATURES =
      new Table(
          "story_signatures",
          Signature.class,
          List.of("article_id"),
          Cut.PARTS,
          "What copies of an article are found by");

  public static final Table STORY_PAIRS =
      new Table(
          "story_pairs",
          StoryPair.class,
          List.of("fingerprint", "other_fingerprint"),
          Cut.WHOLE,
          "Two texts that carry the same report");

  public static final Table MENTIONS =
      new Table(
          "mentions",
          ArticleMention.class,
          List.of("article_id", "sentence", "start_char"),
          Cut.PARTS,
          "A place in an article where an entity is named");

  public static final Table THEME_ARTICLES =
      new Table(
          "theme_articles",
          ThemeArticle.class,
          List.of("theme_id", "article_id"),
          Cut.PARTS,
          "An article in which a theme is found");

  public static final Table TONES =
      new Table(
          "tones",
          TargetTone.class,
          List.of("article_id", "target_id"),
          Cut.PARTS,
          "The tone of an article, or of what it says of a target");

  public static final Table FOUND_TOPICS =
      new Table(
          "found_topics",
          Topic.class,
          List.of("topic_id"),
          Cut.WHOLE,
          "A topic by its own label, whatever names topics are given: what topics is made from");

  public static final Table TOPICS =
      new Table(
          "topics",
          Topic.class,
          List.of("topic_id"),
          Cut.MART,
          "What a part of the corpus talks about, found from its words");

  public static final Table TOPIC_TERMS =
      new Table(
          "topic_terms",
          TopicTerm.class,
          List.of("topic_id", "rank"),
          Cut.MART,
          "A term of a topic");

  public static final Table TOPIC_MODEL =
      new Table(
          "topic_model",
          TopicAmount.class,
          List.of("topic_id", "term"),
          Cut.WHOLE,
          "How much of a term is a topic's: what the next release's topics go on from");

  public static final Table TOPIC_LINEAGE =
      new Table(
          "topic_lineage",
          TopicChange.class,
          List.of("step", "topic_id"),
          Cut.MART,
          "What became of a topic with a model");

  public static final Table TOPIC_COUNTS =
      new Table(
          "topic_counts",
          TopicCount.class,
          List.of("topics"),
          Cut.MART,
          "How well a number of topics suits the corpus; rows only if topics.count is auto");

  public static final Table TOPIC_MAP =
      new Table(
          "topic_map",
          TopicPlace.class,
          List.of("topic_id"),
          Cut.MART,
          "Where a topic lies in a plane, near those with like words");

  public static final Table ARTICLE_TOPICS =
      new Table(
          "article_topics",
          ArticleTopic.class,
          List.of("article_id", "topic_id"),
          Cut.PARTS,
          "How much of an article a topic carries");

  public static final Table COVERAGE_TRENDS =
      new Table(
          "coverage_trends",
          CoverageTrend.class,
          List.of("theme_id", "source_id", "period_start"),
          Cut.MART,
          "How much of a source's coverage a theme has in a period");

  public static final Table TOPIC_TRENDS =
      new Table(
          "topic_trends",
          TopicTrend.class,
          List.of("topic_id", "source_id", "period_start"),
          Cut.MART,
          "How much of a source's coverage a topic carries in a period");

  public static final Table TOPIC_TERMS_BY_PERIOD =
      new Table(
          "topic_terms_by_period",
          PeriodTerm.class,
          List.of("topic_id", "period_start", "rank"),
          Cut.MART,
          "A term of a topic in a period");

  public static final Table TONE_TRENDS =
      new Table(
          "tone_trends",
          ToneTrend.class,
          List.of("target_id", "source_id", "period_start"),
          Cut.MART,
          "In what tone a target is spoken of in a period");

  public static final Table TREND_EVENTS =
      new Table(
          "trend_events", TrendEvent.class, List.of("event_id"), Cut.MART, "A change in a trend");

  public static final Table EVENT_ARTICLES =
      new Table(
          "event_articles",
          EventArticle.class,
          List.of("event_id", "rank"),
          Cut.MART,
          "An article that explains a change in a trend");

  public static final Table PERIODS =
      new Table(
          "periods",
          PeriodTotal.class,
          List.of("period_start"),
          Cut.MART,
          "What the corpus holds of a period");

  public static final Table SOURCES =
      new Table(
          "sources",
          SourceTotal.class,
          List.of("source_id"),
          Cut.MART,
          "What the corpus holds of a source");

  public static final Table THEMES =
      new Table(
          "themes",
          ThemeTotal.class,
          List.of("theme_id"),
          Cut.MART,
          "What the corpus holds of a theme");

  public static final Table ENTITIES =
      new Table(
          "entities",
          EntityTotal.class,
          List.of("entity_id"),
          Cut.MART,
          "What the corpus holds of an entity");

  private static final List<Table> ALL =
      List.of(
          ARTICLES,
          ARTICLE_BODIES,
          REMOVED,
          FURNITURE,
          REJECTS,
          REDELIVERIES,
          STORIES,
          STORY_SIGNATURES,
          STORY_PAIRS,
          MENTIONS,
          THEME_ARTICLES,
          FOUND_TOPICS,
          TOPICS,
          TOPIC_TERMS,
          TOPIC_MODEL,
          TOPIC_LINEAGE,
          TOPIC_COUNTS,
          TOPIC_MAP,
          ARTICLE_TOPICS,
          TONES,
          COVERAGE_TRENDS,
          TOPIC_TRENDS,
          TOPIC_TERMS_BY_PERIOD,
          TONE_TRENDS,
          TREND_EVENTS,
          EVENT_ARTICLES,
          PERIODS,
          SOURCES,
          THEMES,
          ENTITIES);

  private Tables() {}

  public static List<Table> all() {
    return ALL;
  }

  /** The small tables that are made for readers: trends and dimensions. */
  public static List<Table> marts() {
    return ALL.stream().filter(table -> table.cut() == Cut.MART).toList();
  }

  /** The table of that name. */
  public static Optional<Table> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
