package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.unix_date;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Records;
import org.newstide.story.BucketPacker;
import org.newstide.story.Bucketed;
import org.newstide.story.Candidate;
import org.newstide.story.Carried;
import org.newstide.story.PackedBuckets;
import org.newstide.story.StoryPair;
import org.newstide.story.TextPair;

/** Pairs of texts that carry the same report. */
final class StoryPairs {

  private static final int HEX_DIGITS = 16;
  private static final int HEX = 16;

  /** With a sign, as {@code conv} has it. */
  private static final int SIGNED_DECIMAL = -10;

  private StoryPairs() {}

  /**
   * Pairs of texts to compare: those that share a band, of which one is fresh, and that were
   * carried within a span of days.
   *
   * @param texts article_id, fingerprint, bands, published_on, is_fresh
   * @param number how many texts there are about
   * @return {@link Candidate} rows, each pair once
   */
  static Dataset<Row> candidates(Dataset<Row> texts, long number, int windowDays) {
    Dataset<Row> packed =
        Records.fold(
            carried(nearFresh(texts, windowDays)),
            Carried.class,
            PackedBuckets.class,
            () -> new Packing(number));
    return Records.flatMapGroups(
            packed,
            PackedBuckets.class,
            Candidate.class,
            List.of("number"),
            List.of(),
            group -> PackedBuckets.candidates(group, windowDays))
        .groupBy("one", "other")
        .agg(min("is_crowded").as("is_crowded"));
  }

  /**
   * The candidates that carry the same report.
   *
   * @param number how many candidates there are
   * @param texts article_id, fingerprint
   * @param bodies article_id, title, body
   * @return {@link StoryPair} rows
   */
  static Dataset<Row> same(
      Dataset<Row> candidates, long number, Dataset<Row> texts, Dataset<Row> bodies) {
    Dataset<Row> compared =
        candidates.select(explode(array(col("one"), col("other"))).as("one")).distinct();
    Dataset<Row> carriers =
        texts
            .withColumn("one", number("fingerprint"))
            .join(Draft.sent(compared, 2 * number), "one")
            .groupBy("one", "fingerprint")
            .agg(min("article_id").as("article_id"));
    Dataset<Row> written =
        bodies
            .select("article_id", "title", "body")
            .join(Draft.sent(carriers, 2 * number), "article_id")
            .drop("article_id");
    Dataset<Row> other =
        written
            .withColumnRenamed("one", "other")
            .withColumnRenamed("fingerprint", "other_fingerprint")
            .withColumnRenamed("title", "other_title")
            .withColumnRenamed("body", "other_body");
    return Records.flatMap(
        candidates.join(written, "one").join(other, "other"),
        TextPair.class,
        StoryPair.class,
        TextPair::same);
  }

  /**
   * These pairs, and the former ones of texts that still stand.
   *
   * @param texts fingerprint, is_fresh
   */
  static Dataset<Row> with(Dataset<Row> pairs, Dataset<Row> former, Dataset<Row> texts) {
    Dataset<Row> standing = texts.where(col("is_fresh").equalTo(false)).select("fingerprint");
    return pairs
        .unionByName(
            former
                .join(standing, Records.names("fingerprint"), "left_semi")
                .join(
                    standing.withColumnRenamed("fingerprint", "other_fingerprint"),
                    Records.names("other_fingerprint"),
                    "left_semi"))
        .dropDuplicates(new String[] {"fingerprint", "other_fingerprint"});
  }

  /** A text's number: 64 bits of its fingerprint. */
  static Column number(String fingerprint) {
    return conv(substring(col(fingerprint), 1, HEX_DIGITS), HEX, SIGNED_DECIMAL).cast("bigint");
  }

  /** The texts of the days around those of fresh ones, and the undated ones. */
  private static Dataset<Row> nearFresh(Dataset<Row> texts, int windowDays) {
    Dataset<Row> days =
        texts
            .where(col("is_fresh").and(col("published_on").isNotNull()))
            .select("published_on")
            .distinct()
            .select(
                explode(
                        sequence(
                            date_sub(col("published_on"), windowDays),
                            date_add(col("published_on"), windowDays)))
                    .as("published_on"))
            .distinct();
    return texts
        .join(broadcast(days), Records.names("published_on"), "left_semi")
        .unionByName(texts.where(col("published_on").isNull()));
  }

  /** Each text once for a day that an article carried it, as {@link Carried} rows. */
  private static Dataset<Row> carried(Dataset<Row> texts) {
    return texts
        .groupBy("fingerprint", "published_on")
        .agg(first("bands").as("bands"), max("is_fresh").as("is_fresh"))
        .select(
            number("fingerprint").as("text"),
            col("bands"),
            coalesce(unix_date(col("published_on")), lit(Bucketed.UNDATED)).as("day"),
            col("is_fresh"));
  }

  /** Packs the texts of a partition. */
  private static final class Packing implements Records.Fold<Carried, PackedBuckets> {

    private final BucketPacker packer;

    Packing(long texts) {
      packer = new BucketPacker(texts);
    }

    @Override
    public Stream<PackedBuckets> add(Carried text) {
      return packer.add(text);
    }

    @Override
    public Stream<PackedBuckets> end() {
      return packer.end();
    }
  }
}
