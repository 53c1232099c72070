package org.newstide.jobs.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newstide.entity.Gazetteer;
import org.newstide.entity.Theme;
import org.newstide.jobs.spark.Records;
import org.newstide.report.ThemeDefinition;

/** What articles are about, themes and entities, and what the corpus holds of each. */
final class Subjects {

  /** A theme as readers are shown it. */
  public record Definition(String themeId, String title, String definition) {}

  /** An entity as readers are shown it. */
  public record Name(String entityId, String name) {}

  private Subjects() {}

  /** {@link Definition} rows of these themes. */
  static Dataset<Row> definitions(SparkSession spark, Gazetteer gazetteer, List<Theme> themes) {
    return Records.dataset(
        spark,
        Definition.class,
        themes.stream()
            .map(
                theme ->
                    new Definition(
                        theme.id(), theme.title(), ThemeDefinition.of(theme, gazetteer::name)))
            .toList());
  }

  /** {@link Name} rows of all known entities. */
  static Dataset<Row> names(SparkSession spark, Gazetteer gazetteer) {
    return Records.dataset(
        spark,
        Name.class,
        gazetteer.entities().stream().map(e -> new Name(e.id(), e.name())).toList());
  }

  /**
   * What the corpus holds of each theme; a theme that is found nowhere has a row too.
   *
   * @param definitions {@link Definition} rows
   * @param themeArticles {@code theme_articles} rows
   * @param articles {@code articles} rows
   * @param stories {@code stories} rows
   * @return {@code themes} rows
   */
  static Dataset<Row> themes(
      Dataset<Row> definitions,
      Dataset<Row> themeArticles,
      Dataset<Row> articles,
      Dataset<Row> stories) {
    Dataset<Row> totals = totals("theme_id", themeArticles, articles, stories);
    return definitions
        .join(totals, Records.names("theme_id"), "left")
        .na()
        .fill(0, new String[] {"articles", "stories"});
  }

  /**
   * What the corpus holds of each entity that it names.
   *
   * @param names {@link Name} rows
   * @param mentions {@code mentions} rows
   * @return {@code entities} rows
   */
  static Dataset<Row> entities(
      Dataset<Row> names, Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> stories) {
    return totals("entity_id", mentions, articles, stories).join(broadcast(names), "entity_id");
  }

  /**
   * Counts by the ids in a column.
   *
   * @param found rows with the id and an article_id, one for each place where it is found
   */
  private static Dataset<Row> totals(
      String id, Dataset<Row> found, Dataset<Row> articles, Dataset<Row> stories) {
    return found
        .groupBy(id, "article_id")
        .agg(count(lit(1)).as("mentions"))
        .join(articles.select("article_id", "published_on"), "article_id")
        .join(stories.select("article_id", "story_id"), "article_id")
        .groupBy(id)
        .agg(
            sum("mentions").as("mentions"),
            count(lit(1)).as("articles"),
            countDistinct("story_id").as("stories"),
            min("published_on").as("first_day"),
            max("published_on").as("last_day"));
  }
}
