package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Records;
import org.newstide.topic.ArticleTopic;
import org.newstide.topic.Ints;
import org.newstide.topic.PeriodAmounts;
import org.newstide.topic.TopicModel;
import org.newstide.topic.Vocabulary;
import org.newstide.trend.PeriodTerm;

/** Weights and amounts as rows of the tables that are as long as the corpus. */
final class TopicRows {

  private static final int PERIOD_TERMS = 10;

  private TopicRows() {}

  /**
   * {@code article_topics} rows.
   *
   * @param weighted {@link StoryTerms} rows with weights
   * @param ids the id of each topic of the model
   */
  static Dataset<Row> articleTopics(Dataset<Row> weighted, int[] ids) {
    return Records.flatMap(
        weighted,
        StoryTerms.class,
        ArticleTopic.class,
        story -> {
          int[] weights = Ints.decode(story.weights());
          return IntStream.range(0, weights.length / 2)
              .filter(i -> ids[weights[2 * i]] > 0)
              .mapToObj(
                  i ->
                      new ArticleTopic(
                          story.articleId(),
                          ids[weights[2 * i]],
                          weights[2 * i + 1] / (double) TopicModel.UNIT));
        });
  }

  /**
   * {@code topic_terms_by_period} rows: the most probable terms of each topic in each period.
   *
   * @param amounts {@link Amount} rows
   * @param ids the id of each topic of the model
   */
  static Dataset<Row> termsByPeriod(
      Dataset<Row> amounts, int[] ids, Broadcast<Vocabulary> vocabulary) {
    Object[] named = IntStream.range(0, ids.length).filter(k -> ids[k] > 0).boxed().toArray();
    return Records.flatMapGroups(
        amounts.where(col("period_start").isNotNull().and(col("topic").isin(named))),
        Amount.class,
        PeriodTerm.class,
        List.of("topic"),
        List.of("term", "period_start", "half"),
        own -> {
          int id = ids[own.get(0).topic()];
          PeriodAmounts all = new PeriodAmounts();
          own.forEach(a -> all.add(a.periodStart(), a.term(), a.half(), a.n()));
          return all.ranked(PERIOD_TERMS).stream()
              .map(
                  row ->
                      new PeriodTerm(
                          id,
                          row.periodStart(),
                          row.rank(),
                          vocabulary.value().text(row.term()),
                          row.probability()));
        });
  }
}
