package org.newstide.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.article.Article;
import org.newstide.article.ArticleBody;
import org.newstide.article.DateOrigin;
import org.newstide.article.Furniture;
import org.newstide.article.Redelivery;
import org.newstide.article.Reject;
import org.newstide.article.Removal;
import org.newstide.article.Removed;
import org.newstide.entity.ArticleMention;
import org.newstide.entity.ThemeArticle;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.story.Signature;
import org.newstide.story.StoryArticle;
import org.newstide.story.StoryPair;
import org.newstide.tone.Polarity;
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

/** Rows for every table: three articles, one undated; a reject; no re-delivery. */
final class SampleRows {

  private static final String FILE = "file:/in.jsonl";
  private static final Instant TIME = Instant.parse("2023-12-31T23:30:00.123456Z");
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 9);
  private static final Polarity GOOD = new Polarity(.25, 0, .75);

  private static final Topic GAS =
      new Topic(1, "gas", "gas, pipeline", "More gas · A pipe", .6, .2, .9, null, .01, false, "m1");
  private static final Topic RAIN =
      new Topic(2, "rain", "rain", "", .4, null, null, null, .2, true, "m1");

  private static final Map<Table, Dataset<Row>> ROWS =
      Map.ofEntries(
          rows(
              Tables.ARTICLES,
              Article.class,
              new Article(
                  "a1",
                  "x",
                  "https://x.example/1",
                  "China – Rußland",
                  TIME,
                  LocalDate.of(2023, 12, 31),
                  DateOrigin.RECORD,
                  null,
                  null,
                  null,
                  "en",
                  2,
                  FILE,
                  1),
              new Article(
                  "a2",
                  "x",
                  null,
                  "",
                  null,
                  DAY,
                  DateOrigin.URL,
                  null,
                  null,
                  null,
                  "en",
                  3,
                  FILE,
                  2),
              new Article(
                  "a3", "x", null, "No day", null, null, null, null, null, null, "en", 2, FILE, 3)),
          rows(
              Tables.ARTICLE_BODIES,
              ArticleBody.class,
              new ArticleBody("a1", "China – Rußland", "One.\n\nTwo."),
              new ArticleBody("a2", "", "Three more words"),
              new ArticleBody("a3", "No day", "")),
          rows(
              Tables.REMOVED,
              Removed.class,
              new Removed("a1", 3, Removal.RECURRING, "Sign up – \"now\"")),
          rows(Tables.FURNITURE, Furniture.class, new Furniture("x", "Sign up – \"now\"", 3, 150)),
          rows(
              Tables.REJECTS,
              Reject.class,
              Reject.of(FILE, 4, Reject.Reason.NOT_JSON, "'x' is no JSON", "x")),
          rows(Tables.REDELIVERIES, Redelivery.class),
          rows(
              Tables.STORIES,
              StoryArticle.class,
              new StoryArticle("a1", "a1", true, 1),
              new StoryArticle("a2", "a1", false, .75),
              new StoryArticle("a3", "a3", true, 1)),
          rows(
              Tables.STORY_SIGNATURES,
              Signature.class,
              new Signature("a1", "f1", "00010203ffffffff"),
              new Signature("a2", "f2", "00010203fffffffe"),
              new Signature("a3", "f3", "")),
          rows(Tables.STORY_PAIRS, StoryPair.class, new StoryPair("f1", "f2", .75)),
          rows(
              Tables.MENTIONS,
              ArticleMention.class,
              new ArticleMention("a1", 0, 0, 5, "country/CN", "China")),
          rows(Tables.THEME_ARTICLES, ThemeArticle.class, new ThemeArticle("ties", "a1", 1, 0)),
          rows(
              Tables.TONES,
              TargetTone.class,
              TargetTone.of("a1", "article", GOOD, 3, "lexicon"),
              TargetTone.of("a1", "ties", GOOD, 1, "lexicon"),
              TargetTone.of("a3", "article", Polarity.NEUTRAL, 1, "lexicon")),
          rows(
              Tables.COVERAGE_TRENDS,
              CoverageTrend.class,
              new CoverageTrend("ties", "all", MARCH, 1, 1, 2, 1, 1.0, .2, 1.0, null, null, false),
              new CoverageTrend(
                  "ties", "x", MARCH, 0, 0, 0, 0, null, null, null, null, null, false)),
          rows(
              Tables.TONE_TRENDS,
              ToneTrend.class,
              new ToneTrend(
                  "ties", "all", MARCH, 1, 1, .5, null, null, 0.0, 1.0, null, null, false)),
          rows(
              Tables.PERIODS,
              PeriodTotal.class,
              new PeriodTotal(MARCH, LocalDate.of(2024, 3, 31), 2, 1, false)),
          rows(Tables.SOURCES, SourceTotal.class, new SourceTotal("x", 1, 3, 2, 1, DAY, DAY)),
          rows(Tables.FOUND_TOPICS, Topic.class, GAS, RAIN),
          rows(Tables.TOPICS, Topic.class, GAS, RAIN),
          rows(
              Tables.TOPIC_TERMS,
              TopicTerm.class,
              new TopicTerm(1, 1, "gas", .5, .3),
              new TopicTerm(1, 2, "pipeline", .25, .2)),
          rows(
              Tables.TOPIC_MODEL,
              TopicAmount.class,
              new TopicAmount(1, "gas", 8.25),
              new TopicAmount(2, "rain", 3)),
          rows(
              Tables.TOPIC_LINEAGE,
              TopicChange.class,
              new TopicChange(1, "m1", 1, TopicChange.Kind.KEPT, null, .97),
              new TopicChange(1, "m1", 3, TopicChange.Kind.MERGED, 1, .6)),
          rows(
              Tables.TOPIC_COUNTS,
              TopicCount.class,
              new TopicCount(5, 1200.5, .25, .9, .7, .5, false),
              new TopicCount(10, 1000, .2, .8, .75, .625, true)),
          rows(
              Tables.TOPIC_MAP,
              TopicPlace.class,
              new TopicPlace(1, .4, 0),
              new TopicPlace(2, -.4, 0)),
          rows(
              Tables.ARTICLE_TOPICS,
              ArticleTopic.class,
              new ArticleTopic("a1", 1, .75),
              new ArticleTopic("a1", 2, .25),
              new ArticleTopic("a3", 2, 1)),
          rows(
              Tables.TOPIC_TRENDS,
              TopicTrend.class,
              new TopicTrend(1, "all", MARCH, .75, 1, 2, 1, .75, .2, .9, null, null, false)),
          rows(
              Tables.TOPIC_TERMS_BY_PERIOD,
              PeriodTerm.class,
              new PeriodTerm(1, MARCH, 1, "gas", .5)),
          rows(
              Tables.TREND_EVENTS,
              TrendEvent.class,
              new TrendEvent(
                  "e1",
                  TrendEvent.Measure.COVERAGE,
                  "ties",
                  "all",
                  TrendEvent.Kind.BURST,
                  TrendEvent.Direction.UP,
                  MARCH,
                  LocalDate.of(2024, 3, 31),
                  .5,
                  .01,
                  "Coverage of ties rose")),
          rows(
              Tables.EVENT_ARTICLES,
              EventArticle.class,
              new EventArticle("e1", 1, "a1", "a1", "Gas", "x", null)),
          rows(
              Tables.THEMES,
              ThemeTotal.class,
              new ThemeTotal("ties", "Ties", "Stories of ties.", 2, 1, DAY, DAY)),
          rows(
              Tables.ENTITIES,
              EntityTotal.class,
              new EntityTotal("country/CN", "China", 1, 1, 1, DAY, DAY)));

  private SampleRows() {}

  /** The table's rows, with their part if the table is cut in parts. */
  static Dataset<Row> of(Table table) {
    return table.cut() == Table.Cut.PARTS
        ? ROWS.get(table)
            .withColumn(
                Parts.COLUMN,
                when(col("article_id").equalTo("a1"), lit("2023"))
                    .when(col("article_id").equalTo("a2"), lit("2024"))
                    .otherwise(lit("undated")))
        : ROWS.get(table);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <R extends Record> Map.Entry<Table, Dataset<Row>> rows(
      Table table, Class<R> type, R... rows) {
    return Map.entry(table, Records.dataset(LocalSpark.session(), type, List.of(rows)));
  }
}
