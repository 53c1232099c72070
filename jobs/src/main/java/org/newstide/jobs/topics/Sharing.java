package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Records;
import org.newstide.topic.Coherence;
import org.newstide.topic.Ints;
import org.newstide.topic.LongCounts;
import org.newstide.topic.PeriodAmounts;
import org.newstide.topic.TermAmounts;
import org.newstide.topic.TopicModel;
import org.newstide.topic.lda.Mixture;

/** What a model makes of the texts: the topics' weights in each, and what of its terms is whose. */
final class Sharing {

  private static final int KEPT = 1 << 18;

  private Sharing() {}

  /** The rows with the weights of their topics. */
  static Dataset<Row> weighted(Dataset<Row> terms, Broadcast<TopicModel> model) {
    return Records.map(
        terms,
        StoryTerms.class,
        StoryTerms.class,
        story ->
            new StoryTerms(
                story.articleId(),
                story.isLead(),
                story.periodStart(),
                story.counts(),
                Ints.encode(model.value().weights(Ints.decode(story.counts())))));
  }

  /**
   * What the topics use of each term, by period and by half of the stories.
   *
   * @param terms {@link StoryTerms} rows; their weights are not read
   * @return {@link Amount} rows
   */
  static Dataset<Row> amounts(Dataset<Row> terms, Broadcast<TopicModel> model) {
    return Records.fold(terms, StoryTerms.class, Amount.class, () -> new Gathering(model.value()))
        .groupBy("topic", "term", "half", "period_start")
        .agg(sum("n").as("n"));
  }

  /** The amounts of all periods and stories. */
  static Dataset<Row> timeless(Dataset<Row> amounts) {
    return amounts.groupBy("topic", "term").agg(sum("n").as("n"));
  }

  /** Amounts on the driver: topics times terms of them at most. */
  static TermAmounts collect(Dataset<Row> amounts, int topics, int terms) {
    TermAmounts all = new TermAmounts(topics, terms);
    amounts
        .select("topic", "term", "n")
        .collectAsList()
        .forEach(row -> all.add(row.getInt(0), row.getInt(1), row.getLong(2)));
    return all;
  }

  /** The sum of each topic's weights, in {@link TopicModel#UNIT}. */
  static long[] sums(Dataset<Row> weighted, int topics) {
    LongCounts sums =
        Counting.collect(
            Counting.counts(
                weighted,
                StoryTerms.class,
                (story, counts) -> {
                  int[] weights = Ints.decode(story.weights());
                  for (int i = 0; i < weights.length; i += 2) {
                    counts.of("").add(weights[i] + 1, weights[i + 1]);
                  }
                }),
            1);
    return LongStream.rangeClosed(1, topics).map(sums::count).toArray();
  }

  /** The stories in which pairs of terms stand. */
  static LongCounts pairs(Dataset<Row> terms, Coherence coherence) {
    return Counting.collect(
        Counting.counts(
            terms,
            StoryTerms.class,
            (story, counts) -> coherence.count(Ints.decode(story.counts()), counts.of(""))),
        1);
  }

  private static final class Gathering implements Records.Fold<StoryTerms, Amount> {

    private static final long UNDATED = (1L << 31) - 1;
    private static final long DAY_0 = 1L << 30;

    private final TopicModel model;
    private final LongCounts amounts = new LongCounts();

    Gathering(TopicModel model) {
      this.model = model;
    }

    @Override
    public Stream<Amount> add(StoryTerms story) {
      int[] counts = Ints.decode(story.counts());
      Mixture mixture = model.mixture(counts);
      int[] topics = mixture.topics();
      long day = story.periodStart() == null ? UNDATED : story.periodStart().toEpochDay() + DAY_0;
      long half = PeriodAmounts.half(story.articleId());
      for (int i = 0; i < mixture.shares().length; i++) {
        int at = i / topics.length * 2;
        long amount = Math.round((double) mixture.shares()[i] * counts[at + 1] * TermAmounts.UNIT);
        if (amount > 0) {
          amounts.add(key(day, half, topics[i % topics.length], counts[at]), amount);
        }
      }
      return amounts.size() < KEPT ? Stream.empty() : end();
    }

    @Override
    public Stream<Amount> end() {
      Stream<Amount> all =
          amounts.keys().mapToObj(key -> amount(key, amounts.count(key))).toList().stream();
      amounts.clear();
      return all;
    }

    /** 31 bits of the day, 1 of the half, 14 of the term, 10 of the topic. */
    private static long key(long day, long half, int topic, int term) {
      return (day << 32) | (half << 31) | ((long) term << 10) | topic;
    }

    private static Amount amount(long key, long n) {
      long day = key >>> 32;
      return new Amount(
          (int) (key & 1023),
          (int) ((key >>> 10) & ((1 << 14) - 1)),
          (int) ((key >>> 31) & 1),
          day == UNDATED ? null : LocalDate.ofEpochDay(day - DAY_0),
          n);
    }
  }
}
