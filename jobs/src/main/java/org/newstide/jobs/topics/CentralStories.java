package org.newstide.jobs.topics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.newstide.jobs.spark.Records;
import org.newstide.topic.Ints;

/** The leads that show best what a topic is about. */
final class CentralStories {

  /** How many there are of a topic. */
  private static final int EACH = 50;

  /** More terms than these do not make a story tell more of its topic. */
  private static final int LONG = 200;

  private CentralStories() {}

  /**
   * A story's place in a topic.
   *
   * @param topic the topic, from 0
   * @param telling the topic's weight × log of the number of terms
   */
  public record Central(int topic, String articleId, double telling) {

    private static final Comparator<Central> BEST_LAST =
        Comparator.comparingDouble(Central::telling)
            .thenComparing(Central::articleId, Comparator.reverseOrder());
  }

  /** The title of a story in the order of a topic's. */
  public record Titled(int topic, int rank, String title) {}

  /**
   * The titles of the {@value #EACH} most central stories by topic, the most central first: those
   * with the greatest weight × log of the number of terms, for a few words are easily all of one
   * topic; ties by id.
   *
   * @param leads {@link StoryTerms} rows with weights
   * @param articles {@code articles} rows
   */
  static Map<Integer, List<String>> titles(Dataset<Row> leads, Dataset<Row> articles) {
    Dataset<Row> central =
        Records.fold(leads, StoryTerms.class, Central.class, Gathering::new)
            .withColumn(
                "rank",
                row_number()
                    .over(
                        Window.partitionBy("topic")
                            .orderBy(col("telling").desc(), col("article_id"))))
            .where(col("rank").leq(EACH));
    return Records.collect(
            articles
                .select("article_id", "title")
                .join(broadcast(central), "article_id")
                .transform(rows -> Records.select(rows, Titled.class)),
            Titled.class)
        .stream()
        .sorted(Comparator.comparingInt(Titled::rank))
        .collect(groupingBy(Titled::topic, mapping(Titled::title, toList())));
  }

  /** Keeps the most central stories of each topic. */
  private static final class Gathering implements Records.Fold<StoryTerms, Central> {

    private final Map<Integer, Queue<Central>> byTopic = new HashMap<>();

    @Override
    public Stream<Central> add(StoryTerms story) {
      int[] weights = Ints.decode(story.weights());
      double log = Math.log(Math.min(terms(Ints.decode(story.counts())), LONG));
      for (int i = 0; i < weights.length; i += 2) {
        Queue<Central> best =
            byTopic.computeIfAbsent(weights[i], k -> new PriorityQueue<>(Central.BEST_LAST));
        best.add(new Central(weights[i], story.articleId(), weights[i + 1] * log));
        if (best.size() > EACH) {
          best.remove();
        }
      }
      return Stream.empty();
    }

    @Override
    public Stream<Central> end() {
      return byTopic.values().stream().flatMap(Queue::stream);
    }

    private static int terms(int[] counts) {
      int sum = 0;
      for (int i = 1; i < counts.length; i += 2) {
        sum += counts[i];
      }
      return sum;
    }
  }
}
