package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.to_json;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.article.ArticleBody;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.Shingles;
import org.newstide.story.Signature;

/** Pairs of like texts by Spark's join and by ours: run as jobs/benchmarks/README.md says. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class LshBenchmark {

  private static final int WINDOW = 14;

  /** Spark's hash tables have one row each: five find texts that share .6 in 99 of 100 cases. */
  private static final int TABLES = 5;

  private static final double MOST_DISTANCE = .4;

  /** Letters of a day: 2022-09-15. */
  private static final int DAY = 10;

  @ParameterizedTest
  @CsvSource({
    "wh-briefings.jsonl.gz, text, 16",
    "wh-briefings.jsonl.gz, text, 4",
    "wh-briefings.jsonl.gz, text, 1",
    "worldfeeds-2020-2022.jsonl.gz, description, 16",
    "worldfeeds-2020-2022.jsonl.gz, description, 4",
    "worldfeeds-2020-2022.jsonl.gz, description, 1"
  })
  void pairs(String file, String body, int every) {
    LocalSpark.session().conf().set("spark.sql.shuffle.partitions", 16);
    Dataset<Row> articles = articles(file, body, every);
    Dataset<Row> bodies = Records.select(articles, ArticleBody.class);
    Timed ours = Timed.of(() -> ours(articles, bodies));
    Timed sparks = Timed.of(() -> sparks(articles));
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.1f s, %d pairs | %.1f s, %d pairs |",
            file,
            articles.count(),
            ours.seconds(),
            ours.rows(),
            sparks.seconds(),
            sparks.rows()));
    articles.unpersist();
  }

  private static long ours(Dataset<Row> articles, Dataset<Row> bodies) {
    Dataset<Row> signatures =
        Records.map(
            bodies,
            ArticleBody.class,
            Signature.class,
            text -> Signature.of(text.articleId(), text.title(), text.body()));
    Dataset<Row> texts =
        signatures
            .join(articles.select("article_id", "published_on"), "article_id")
            .withColumn("is_fresh", lit(true))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> candidates =
        StoryPairs.candidates(texts, articles.count(), WINDOW)
            .persist(StorageLevel.MEMORY_AND_DISK());
    long pairs = StoryPairs.same(candidates, candidates.count(), texts, bodies).count();
    candidates.unpersist();
    texts.unpersist();
    return pairs;
  }

  private static long sparks(Dataset<Row> articles) {
    Dataset<Row> vectors =
        articles
            .map(
                (MapFunction<Row, Row>)
                    row ->
                        RowFactory.create(
                            row.getString(0),
                            row.getLocalDate(3),
                            Shingles.of(row.getString(1), row.getString(2))),
                Encoders.row(
                    new StructType()
                        .add("article_id", DataTypes.StringType)
                        .add("published_on", DataTypes.DateType)
                        .add("shingles", SQLDataTypes.VectorType())))
            .persist(StorageLevel.MEMORY_AND_DISK());
    MinHashLSH hash =
        new MinHashLSH()
            .setInputCol("shingles")
            .setOutputCol("hashes")
            .setNumHashTables(TABLES)
            .setSeed(1);
    long pairs =
        hash.fit(vectors)
            .approxSimilarityJoin(vectors, vectors, MOST_DISTANCE)
            .where(col("datasetA.article_id").lt(col("datasetB.article_id")))
            .where(
                datediff(col("datasetA.published_on"), col("datasetB.published_on"))
                    .between(-WINDOW, WINDOW))
            .count();
    vectors.unpersist();
    return pairs;
  }

  /** Every n-th article: article_id, title, body, published_on. */
  private static Dataset<Row> articles(String file, String body, int every) {
    Dataset<Row> read =
        LocalSpark.session().read().json(System.getenv("NEWSTIDE_DATA") + "/" + file);
    return read.select(
            sha2(to_json(struct(col("*"))), 256).as("article_id"),
            coalesce(col("title"), lit("")).as("title"),
            coalesce(col(body), lit("")).as("body"),
            to_date(substring(col("published"), 1, DAY)).as("published_on"))
        .dropDuplicates("title", "body")
        .where(col("body").notEqual(""))
        .where(pmod(hash(col("article_id")), lit(every)).equalTo(0))
        .repartition(8)
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  private record Timed(double seconds, long rows) {

    static Timed of(LongSupplier work) {
      long start = System.nanoTime();
      long rows = work.getAsLong();
      return new Timed((System.nanoTime() - start) / 1e9, rows);
    }
  }
}
