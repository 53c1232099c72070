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
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Records;
import org.newstide.story.Bucketed;
import org.newstide.story.Candidate;
import org.newstide.story.MinHash;
import org.newstide.story.StoryPair;
import org.newstide.story.TextPair;

/** Pairs of texts that carry the same report. */
final class Pairs {

  /** Digits of a band. */
  private static final int DIGITS = 8;

  /** Bands that a finer bucket is made of. */
  private static final int FINER = 3;

  private static final int HEX_DIGITS = 16;
  private static final int HEX = 16;

  /** With a sign, as {@code conv} has it. */
  private static final int SIGNED_DECIMAL = -10;

  private Pairs() {}

  /**
   * Pairs of texts to compare: those that share a band, of which one is fresh, and that were
   * carried within a span of days.
   *
   * @param texts article_id, fingerprint, bands, published_on, is_fresh
   * @return {@link Candidate} rows, each pair once
   */
  static Dataset<Row> candidates(Dataset<Row> texts, int windowDays) {
    Dataset<Row> buckets = buckets(carried(nearFresh(texts, windowDays)));
    Dataset<Row> shared =
        buckets
            .groupBy("bucket")
            .agg(min("text").as("least"), max("text").as("most"), max("is_fresh").as("has_fresh"))
            .where(col("least").lt(col("most")).and(col("has_fresh")));
    return Records.flatMapGroups(
            buckets.join(shared.select("bucket"), Records.names("bucket"), "left_semi"),
            Bucketed.class,
            Candidate.class,
            List.of("bucket"),
            List.of("day", "text"),
            bucket -> Candidate.of(bucket, windowDays))
        .groupBy("one", "other")
        .agg(min("is_crowded").as("is_crowded"));
  }

  /**
   * The candidates that carry the same report.
   *
   * @param texts article_id, fingerprint
   * @param bodies article_id, title, body
   * @return {@link StoryPair} rows
   */
  static Dataset<Row> same(Dataset<Row> candidates, Dataset<Row> texts, Dataset<Row> bodies) {
    Dataset<Row> compared =
        candidates
            .select(explode(array(col("one"), col("other"))).as("one"))
            .distinct()
            .join(texts.withColumn("one", number("fingerprint")), "one")
            .groupBy("one", "fingerprint")
            .agg(min("article_id").as("article_id"));
    Dataset<Row> written =
        compared
            .join(bodies.select("article_id", "title", "body"), "article_id")
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

  /** A text in the bucket of each of its bands; it is in a finer one by the next two bands, too. */
  private static Dataset<Row> buckets(Dataset<Row> carried) {
    return carried
        .select(
            number("fingerprint").as("text"),
            coalesce(unix_date(col("published_on")), lit(Bucketed.UNDATED)).as("day"),
            col("is_fresh"),
            col("bands"),
            explode(sequence(lit(0), length(col("bands")).divide(DIGITS).cast("int").minus(1)))
                .as("band"))
        .where(length(col("bands")).gt(0))
        .select(
            xxhash64(col("band"), bands(1)).as("bucket"),
            xxhash64(col("band"), bands(FINER)).as("finer"),
            col("text"),
            length(col("bands")).leq(MinHash.BANDS_OF_SHORT * DIGITS).as("is_short"),
            col("day"),
            col("is_fresh"));
  }

  private static Column bands(int number) {
    return substring(col("bands"), col("band").multiply(DIGITS).plus(1), lit(number * DIGITS));
  }

  /** Each text once for a day that an article carried it. */
  private static Dataset<Row> carried(Dataset<Row> texts) {
    return texts
        .groupBy("fingerprint", "published_on")
        .agg(first("bands").as("bands"), max("is_fresh").as("is_fresh"));
  }
}
