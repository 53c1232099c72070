package org.newstide.jobs.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.newstide.article.ArticleBody;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Tables;
import org.newstide.report.Peak;
import org.newstide.report.PeakArticle;
import org.newstide.text.Document;

/** The articles that show why a theme's share was high. */
final class PeakArticles {

  private static final int MOST = 5;

  private PeakArticles() {}

  /** A period to look into, first and last day inclusive. */
  public record PeakPeriod(String themeId, LocalDate firstDay, LocalDate lastDay) {}

  /** An article chosen for a period. */
  public record Chosen(
      String themeId,
      LocalDate firstDay,
      String articleId,
      String title,
      String sourceId,
      LocalDate publishedOn,
      String url,
      int matchingSentences,
      int firstSentence,
      Double tone) {}

  /**
   * The periods with their articles, by theme, in the periods' order.
   *
   * @param size how tables of articles are cut
   */
  static Map<String, List<Peak>> of(Snapshot tables, Parts.Size size, List<PeakPeriod> periods) {
    List<Chosen> chosen =
        Records.collect(
            chosen(
                Records.dataset(tables.spark(), PeakPeriod.class, periods),
                tables.read(Tables.THEME_ARTICLES),
                tables.read(Tables.ARTICLES),
                tables.read(Tables.STORIES),
                tables.read(Tables.TONES)),
            Chosen.class);
    Map<String, Document> texts = texts(tables, size, chosen);
    return periods.stream()
        .collect(
            Collectors.groupingBy(
                PeakPeriod::themeId,
                Collectors.mapping(w -> peak(w, chosen, texts), Collectors.toList())));
  }

  /**
   * The leads of a theme in each period: those with the theme in the title first, then those with
   * most of it.
   *
   * @param periods {@link PeakPeriod} rows; the others are rows of the tables of their names
   * @return {@link Chosen} rows with their rank
   */
  static Dataset<Row> chosen(
      Dataset<Row> periods,
      Dataset<Row> themeArticles,
      Dataset<Row> articles,
      Dataset<Row> stories,
      Dataset<Row> tones) {
    return themeArticles
        .select("theme_id", "article_id", "matching_sentences", "first_sentence")
        .join(periods, "theme_id")
        .join(
            articles.select("article_id", "title", "source_id", "published_on", "url"),
            "article_id")
        .where(col("published_on").between(col("first_day"), col("last_day")))
        .join(stories.where("is_lead").select("article_id"), "article_id")
        .join(
            tones.select(col("article_id"), col("target_id").as("theme_id"), col("tone")),
            Records.names("article_id", "theme_id"),
            "left")
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy("theme_id", "first_day")
                        .orderBy(
                            col("first_sentence").equalTo(0).desc(),
                            col("matching_sentences").desc(),
                            col("published_on"),
                            col("article_id"))))
        .where(col("rank").leq(MOST))
        .orderBy("theme_id", "first_day", "rank");
  }

  /** Few texts of very many: those of other parts are not looked at. */
  private static Map<String, Document> texts(
      Snapshot tables, Parts.Size size, List<Chosen> chosen) {
    Set<String> parts =
        chosen.stream()
            .map(article -> Parts.of(article.publishedOn(), size))
            .collect(Collectors.toSet());
    Object[] ids = chosen.stream().map(Chosen::articleId).distinct().toArray();
    return Records.collect(
            tables.read(Tables.ARTICLE_BODIES, parts).where(col("article_id").isin(ids)),
            ArticleBody.class)
        .stream()
        .collect(
            Collectors.toMap(
                ArticleBody::articleId, text -> Document.of(text.title(), text.body())));
  }

  private static Peak peak(PeakPeriod period, List<Chosen> chosen, Map<String, Document> texts) {
    return new Peak(
        period.firstDay(),
        chosen.stream()
            .filter(c -> c.themeId().equals(period.themeId()))
            .filter(c -> c.firstDay().equals(period.firstDay()))
            .map(c -> article(c, texts.get(c.articleId())))
            .toList());
  }

  private static PeakArticle article(Chosen chosen, Document text) {
    return new PeakArticle(
        chosen.title(),
        chosen.sourceId(),
        chosen.publishedOn(),
        Optional.ofNullable(chosen.url()),
        chosen.matchingSentences(),
        text.words(text.sentences().get(chosen.firstSentence())),
        chosen.tone() == null ? OptionalDouble.empty() : OptionalDouble.of(chosen.tone()));
  }
}
