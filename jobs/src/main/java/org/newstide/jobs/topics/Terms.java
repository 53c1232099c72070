package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.config.Config;
import org.newstide.jobs.spark.Records;
import org.newstide.topic.Addresses;
import org.newstide.topic.Collocations;
import org.newstide.topic.Dictionary;
import org.newstide.topic.Furniture;
import org.newstide.topic.Ints;
import org.newstide.topic.LongCounts;
import org.newstide.topic.SetPhrases;
import org.newstide.topic.TermReader;
import org.newstide.topic.Vocabulary;
import org.newstide.trend.Period;

/** Coded texts to their terms: what is furniture, which runs are terms, which terms count. */
final class Terms {

  /** The sample that tells of set phrases has codes of so many bytes, or somewhat more. */
  private static final double SAMPLE = 2_000_000;

  private static final long PARTS = 1_000_000;

  private Terms() {}

  /**
   * The furniture of these texts.
   *
   * @param leads {@link StoryText} rows
   * @param stories how many there are
   */
  static Furniture furniture(Dataset<Row> leads, long stories, Broadcast<Dictionary> dictionary) {
    long sentenceLimit = Furniture.sentenceLimit(stories);
    Map<String, Long> limits = new HashMap<>();
    leads
        .groupBy("source_id")
        .agg(count(lit(1)).as("n"))
        .where(col("n").geq(Furniture.phraseLimit(0)))
        .collectAsList()
        .forEach(row -> limits.put(row.getString(0), Furniture.phraseLimit(row.getLong(1))));
    Dataset<Row> counts =
        Counting.counts(
            leads,
            StoryText.class,
            (text, counted) -> {
              int[] codes = Ints.decode(text.codes());
              String source = text.sourceId();
              LongCounts own = new LongCounts();
              Furniture.sentences(codes, dictionary.value(), hash -> own.add(hash, 1));
              own.keys().forEach(hash -> counted.of("").add(hash, 1));
              own.clear();
              if (limits.containsKey(source)) {
                Furniture.phrases(codes, source, dictionary.value(), hash -> own.add(hash, 1));
                own.keys().forEach(hash -> counted.of(source).add(hash, 1));
              }
            });
    long least = Math.min(sentenceLimit, Furniture.phraseLimit(0));
    List<Long> hashes =
        Records.collect(counts.where(col("n").geq(least)), Count.class).stream()
            .filter(
                found ->
                    found.n()
                        >= (found.source().isEmpty() ? sentenceLimit : limits.get(found.source())))
            .map(Count::key)
            .toList();
    return new Furniture(dictionary.value(), hashes);
  }

  /**
   * The vocabulary of these texts.
   *
   * @param leads {@link StoryText} rows
   * @param stories how many there are
   */
  static Vocabulary vocabulary(
      Dataset<Row> leads,
      long stories,
      Broadcast<Dictionary> dictionary,
      Broadcast<Furniture> furniture,
      Config.Topics settings) {
    long least = Collocations.least(stories);
    Dataset<Row> runs =
        Counting.counts(
            leads,
            StoryText.class,
            (text, counts) -> {
              int[] codes = Ints.decode(text.codes());
              Addresses.count(codes, dictionary.value(), counts.of(""));
              furniture.value().blank(codes, text.sourceId());
              Collocations.count(codes, dictionary.value(), counts.of(""));
            });
    LongCounts found = Counting.collect(runs, Math.min(least, Addresses.LEAST));
    Collocations collocations = new Collocations(found, least, dictionary.value());
    Broadcast<TermReader> reader =
        JavaSparkContext.fromSparkContext(leads.sparkSession().sparkContext())
            .broadcast(new TermReader(dictionary.value(), collocations, new Addresses(found)));
    Dataset<Row> terms =
        Counting.counts(
            leads,
            StoryText.class,
            (text, counts) -> {
              int[] codes = bare(text, furniture.value());
              Vocabulary.count(codes, reader.value(), counts.of(""));
            });
    long most = (long) (stories * settings.maxShare());
    LongCounts counts = Counting.collect(terms, 2);
    reader.unpersist();
    return new Vocabulary(reader.value(), counts, settings.minStories(), most);
  }

  /**
   * How much of the use of each term is in set phrases, by some of the texts.
   *
   * @param leads {@link StoryText} rows
   */
  static double[] setPhrases(Dataset<Row> leads, Broadcast<Vocabulary> vocabulary) {
    long bytes = leads.agg(coalesce(sum(length(col("codes"))), lit(0L))).first().getLong(0);
    long parts = (long) Math.min(PARTS, PARTS * SAMPLE / Math.max(1, bytes));
    Dataset<Row> some = leads.where(pmod(xxhash64(col("article_id")), lit(PARTS)).lt(parts));
    List<int[]> codes =
        Records.collect(some, StoryText.class).stream()
            .map(text -> Ints.decode(text.codes()))
            .toList();
    return SetPhrases.shares(codes, vocabulary.value());
  }

  /**
   * The terms of each text.
   *
   * @param texts {@link StoryText} rows
   * @return {@link StoryTerms} rows without weights
   */
  static Dataset<Row> of(
      Dataset<Row> texts,
      Broadcast<Furniture> furniture,
      Broadcast<Vocabulary> vocabulary,
      Period period) {
    return Records.map(
        texts,
        StoryText.class,
        StoryTerms.class,
        text -> {
          int[] codes = bare(text, furniture.value());
          return new StoryTerms(
              text.articleId(),
              text.isLead(),
              text.publishedOn() == null ? null : period.start(text.publishedOn()),
              Ints.encode(vocabulary.value().counts(codes)),
              new byte[0]);
        });
  }

  /** The codes of a text without its furniture. */
  private static int[] bare(StoryText text, Furniture furniture) {
    int[] codes = Ints.decode(text.codes());
    furniture.blank(codes, text.sourceId());
    return codes;
  }
}
