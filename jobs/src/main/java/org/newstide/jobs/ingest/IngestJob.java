package org.newstide.jobs.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;
import org.newstide.article.CorpusRules;
import org.newstide.article.Redelivery;
import org.newstide.article.Reject;
import org.newstide.config.Config;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;

/** Input files to articles, bodies, rejects and re-deliveries. */
public final class IngestJob {

  private static final String ID = "article_id";

  private IngestJob() {}

  /**
   * Reads the files that changed and writes the tables of articles.
   *
   * @return every input file with the number of its records, for the release
   */
  public static List<Release.Input> run(
      Draft draft, Config config, Change change, List<Release.Input> former) throws IOException {
    Change whole = change.rereading(filesOfRedeliveries(draft, change));
    CorpusRules rules = rules(config);
    Dataset<Row> before = withoutFiles(draft.before(Tables.ARTICLES), whole.replaced());
    Dataset<Row> deliveries =
        Deliveries.read(
                draft.spark(),
                whole.toRead(),
                config.corpus().sources().stream().map(SourceReader::of).toList(),
                rules)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> contest =
        contest(deliveries, before, ranks(draft, whole)).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      write(draft, whole, deliveries, contest, before);
      return inputs(whole, former, deliveries);
    } finally {
      contest.unpersist();
      deliveries.unpersist();
    }
  }

  /**
   * Of all deliveries of an article the last one stands.
   *
   * @param deliveries {@link Delivery} rows of the files that are read
   * @param before {@code articles} rows of the other files
   * @param ranks input_file, rank of all files
   * @return article_id, input_file, input_position, is_fresh (delivered by this run) and stands,
   *     for each article that was delivered now
   */
  static Dataset<Row> contest(Dataset<Row> deliveries, Dataset<Row> before, Dataset<Row> ranks) {
    Dataset<Row> now =
        deliveries
            .where("article is not null")
            .selectExpr(
                "article.article_id",
                "article.input_file",
                "article.input_position",
                "rank",
                "true as is_fresh");
    Dataset<Row> rivals =
        before
            .join(now.select(ID), ID, "left_semi")
            .join(ranks, "input_file")
            .selectExpr(ID, "input_file", "input_position", "rank", "false as is_fresh");
    Column newestFirst =
        row_number()
            .over(Window.partitionBy(ID).orderBy(col("rank").desc(), col("input_position").desc()));
    return now.unionByName(rivals).withColumn("stands", newestFirst.equalTo(1)).drop("rank");
  }

  private static void write(
      Draft draft,
      Change change,
      Dataset<Row> deliveries,
      Dataset<Row> contest,
      Dataset<Row> before)
      throws IOException {
    Dataset<Row> fresh =
        deliveries
            .where("article is not null")
            .select("article.*", "body")
            .join(
                contest.where("is_fresh and not stands").select("input_file", "input_position"),
                Records.names("input_file", "input_position"),
                "left_anti");
    Dataset<Row> freshInParts = Parts.of(fresh, draft.partSize());
    Dataset<Row> superseded = contest.where("not is_fresh and not stands").select(ID);
    Dataset<Row> standing = before.join(superseded, ID, "left_anti");

    Set<String> touched = new HashSet<>(parts(freshInParts));
    touched.addAll(parts(withFiles(draft.before(Tables.ARTICLES), change.replaced())));
    touched.addAll(parts(before.join(superseded, ID, "left_semi")));
    draft.changes(change.read(), touched);

    Dataset<Row> newArticles = Records.select(freshInParts, Tables.ARTICLES.row(), Parts.COLUMN);
    Dataset<Row> newBodies =
        Records.select(freshInParts, Tables.ARTICLE_BODIES.row(), Parts.COLUMN);
    Dataset<Row> standingBodies =
        draft
            .before(Tables.ARTICLE_BODIES)
            .where(col(Parts.COLUMN).isin(touched.toArray()))
            .join(standing.select(ID), ID, "left_semi");
    Dataset<Row> rejects =
        Records.select(deliveries.where("reject is not null").select("reject.*"), Reject.class);
    Dataset<Row> redeliveries = Records.select(contest.where("not stands"), Redelivery.class);
    AtOnce.run(
        () -> draft.write(Tables.ARTICLES, standing.unionByName(newArticles), touched),
        () -> draft.write(Tables.ARTICLE_BODIES, standingBodies.unionByName(newBodies), touched),
        () -> draft.write(Tables.REJECTS, standing(draft, Tables.REJECTS, change, rejects)),
        () ->
            draft.write(
                Tables.REDELIVERIES, standing(draft, Tables.REDELIVERIES, change, redeliveries)));
  }

  /** The rows that stand of the release before, and new ones. */
  private static Dataset<Row> standing(
      Draft draft, Table table, Change change, Dataset<Row> fresh) {
    return withoutFiles(draft.before(table), change.replaced()).unionByName(fresh);
  }

  /**
   * Unchanged files that hold an older delivery of an article whose newer one goes: it must come
   * back.
   */
  private static Set<String> filesOfRedeliveries(Draft draft, Change change) {
    if (change.replaced().isEmpty()) {
      return Set.of();
    }
    Dataset<Row> going = withFiles(draft.before(Tables.ARTICLES), change.replaced()).select(ID);
    return withoutFiles(draft.before(Tables.REDELIVERIES), change.replaced())
        .join(going, ID, "left_semi")
        .select("input_file")
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .collect(Collectors.toSet());
  }

  /** What a config takes in, judged today. */
  public static CorpusRules rules(Config config) {
    return new CorpusRules(
        config.corpus().languages(),
        config.corpus().minWords(),
        config.corpus().earliest(),
        config.timeZone(),
        LocalDate.now(config.timeZone()));
  }

  /** A reject to show, the first by file and position. */
  public static Reject firstReject(Draft draft) {
    return Records.collect(
            draft.read(Tables.REJECTS).orderBy("input_file", "input_position").limit(1),
            Reject.class)
        .get(0);
  }

  private static List<Release.Input> inputs(
      Change change, List<Release.Input> former, Dataset<Row> deliveries) {
    Map<String, Long> records = new TreeMap<>();
    former.forEach(input -> records.put(input.path(), input.records()));
    change.read().forEach(file -> records.put(file, 0L));
    deliveries
        .selectExpr("coalesce(article.input_file, reject.input_file) as input_file")
        .groupBy("input_file")
        .count()
        .collectAsList()
        .forEach(row -> records.put(row.getString(0), row.getLong(1)));
    return change.files().stream()
        .map(f -> new Release.Input(f.path(), f.bytes(), f.checksum(), records.get(f.path())))
        .toList();
  }

  private static Dataset<Row> ranks(Draft draft, Change change) {
    return Records.dataset(draft.spark(), InputFile.class, change.files())
        .selectExpr("path as input_file", "rank");
  }

  private static Set<String> parts(Dataset<Row> rows) {
    return rows.select(Parts.COLUMN).distinct().collectAsList().stream()
        .map(row -> row.getString(0))
        .collect(Collectors.toSet());
  }

  private static Dataset<Row> withFiles(Dataset<Row> rows, Set<String> files) {
    return rows.where(col("input_file").isin(files.toArray()));
  }

  private static Dataset<Row> withoutFiles(Dataset<Row> rows, Set<String> files) {
    return rows.where(not(col("input_file").isin(files.toArray())));
  }
}
