package org.newstide.jobs.spark;

import java.util.List;
import java.util.Optional;
import org.newstide.article.Article;
import org.newstide.article.ArticleBody;
import org.newstide.article.Redelivery;
import org.newstide.article.Reject;
import org.newstide.entity.ArticleMention;
import org.newstide.entity.ThemeArticle;
import org.newstide.jobs.spark.Table.Cut;
import org.newstide.story.StoryArticle;
import org.newstide.tone.TargetTone;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.PeriodTotal;
import org.newstide.trend.SourceTotal;
import org.newstide.trend.ToneTrend;

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

  public static final Table COVERAGE_TRENDS =
      new Table(
          "coverage_trends",
          CoverageTrend.class,
          List.of("theme_id", "source_id", "period_start"),
          Cut.WHOLE,
          "How much of a source's coverage a theme has in a period");

  public static final Table TONE_TRENDS =
      new Table(
          "tone_trends",
          ToneTrend.class,
          List.of("target_id", "source_id", "period_start"),
          Cut.WHOLE,
          "In what tone a target is spoken of in a period");

  public static final Table PERIODS =
      new Table(
          "periods",
          PeriodTotal.class,
          List.of("period_start"),
          Cut.WHOLE,
          "What the corpus holds of a period");

  public static final Table SOURCES =
      new Table(
          "sources",
          SourceTotal.class,
          List.of("source_id"),
          Cut.WHOLE,
          "What the corpus holds of a source");

  private static final List<Table> ALL =
      List.of(
          ARTICLES,
          ARTICLE_BODIES,
          REJECTS,
          REDELIVERIES,
          STORIES,
          MENTIONS,
          THEME_ARTICLES,
          TONES,
          COVERAGE_TRENDS,
          TONE_TRENDS,
          PERIODS,
          SOURCES);

  private Tables() {}

  public static List<Table> all() {
    return ALL;
  }

  /** The table of that name. */
  public static Optional<Table> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
