package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.article.ArticleBody;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.text.Token;
import org.newstide.text.Tokenizer;
import org.newstide.topic.CodedText;
import org.newstide.topic.Dictionary;
import org.newstide.topic.Ints;
import org.newstide.topic.StopWords;

/**
 * Texts to short rows of numbers. Texts are read twice: for the dictionary, and to be coded; what
 * follows reads the codes, which are a sixth of the texts.
 */
final class Coding {

  /** A form in fewer articles has no code. */
  private static final int LEAST_ARTICLES = 3;

  private static final int MOST_FORMS = 250_000;
  private static final int KEPT = 1 << 17;

  private Coding() {}

  /** The dictionary of {@code article_bodies} rows. */
  static Dictionary dictionary(Dataset<Row> bodies, StopWords stopWords) {
    Dataset<Row> forms =
        Records.fold(bodies, ArticleBody.class, Form.class, FormCounts::new)
            .groupBy("form")
            .agg(sum("n").as("n"))
            .where(col("n").geq(LEAST_ARTICLES))
            .orderBy(col("n").desc(), col("form"))
            .limit(MOST_FORMS);
    List<String> sorted = Records.collect(forms, Form.class).stream().map(Form::form).toList();
    return new Dictionary(sorted, stopWords);
  }

  /**
   * Codes each text and says what it counts for.
   *
   * @param bodies {@code article_bodies} rows
   * @param articles {@code articles} rows
   * @param stories {@code stories} rows
   * @return {@link StoryText} rows
   */
  static Dataset<Row> coded(
      Dataset<Row> bodies,
      Dataset<Row> articles,
      Dataset<Row> stories,
      Broadcast<Dictionary> dictionary) {
    return Records.map(
            bodies,
            ArticleBody.class,
            CodedArticle.class,
            text ->
                new CodedArticle(
                    text.articleId(),
                    Ints.encode(CodedText.of(text.title(), text.body(), dictionary.value()))))
        .join(
            articles.select("article_id", "source_id", "published_on"), Records.names("article_id"))
        .join(stories.select("article_id", "is_lead"), Records.names("article_id"))
        .transform(rows -> Records.select(rows, StoryText.class, Parts.COLUMN));
  }

  /** Counts in how many articles each form stands. */
  private static final class FormCounts implements Records.Fold<ArticleBody, Form> {

    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public Stream<Form> add(ArticleBody article) {
      Set<String> own = new HashSet<>();
      for (String text : List.of(article.title(), article.body())) {
        for (Token token : Tokenizer.tokens(text, 0, text.length())) {
          if (!Character.isDigit(token.text().charAt(0))) {
            own.add(token.text());
          }
        }
      }
      own.forEach(form -> counts.merge(form, 1, Integer::sum));
      return counts.size() < KEPT ? Stream.empty() : end();
    }

    @Override
    public Stream<Form> end() {
      List<Form> all =
          counts.entrySet().stream()
              .map(entry -> new Form(entry.getKey(), entry.getValue()))
              .toList();
      counts.clear();
      return all.stream();
    }
  }
}
