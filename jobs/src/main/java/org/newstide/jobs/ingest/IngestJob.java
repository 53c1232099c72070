package org.newstide.jobs.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.newstide.article.CorpusRules;
import org.newstide.article.Redelivery;
import org.newstide.article.Reject;
import org.newstide.config.Config;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Change;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Failure;
import org.newstide.jobs.spark.InputFile;
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
   * @throws Failure if too many records are rejected
   */
  public static void run(Draft draft, Config config) throws IOException {
    Change whole = draft.change().rereading(filesOfRedeliveries(draft));
    List<SourceReader> sources = config.corpus().sources().stream().map(SourceReader::of).toList();
    Map<String, Set<String>> furniture = RecurringLines.write(draft, whole, sources);
    Dataset<Row> before = withoutFiles(draft.before(Tables.ARTICLES), whole.replaced());
    Dataset<Row> deliveries =
        Deliveries.read(draft.spark(), whole.toRead(), sources, furniture, rules(config))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> contest =
        Contest.of(deliveries, before, ranks(draft, whole)).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      write(draft, whole, deliveries, contest, before);
      draft.inputs(inputs(whole, draft.inputs(), deliveries));
    } finally {
      contest.unpersist();
      deliveries.unpersist();
    }
    refuse(draft, config.corpus().maxRejectShare());
  }

  /** Ends the run if all records, or more than this share of them, are rejected. */
  private static void refuse(Draft draft, double mostRejects) {
    long records = draft.inputs().stream().mapToLong(Release.Input::records).sum();
    long rejects = draft.rows(Tables.REJECTS);
    if (rejects > 0 && (rejects == records || rejects > mostRejects * records)) {
      Reject first =
          Records.collect(
                  draft.read(Tables.REJECTS).orderBy("input_file", "input_position").limit(1),
                  Reject.class)
              .get(0);
      throw Failure.input(
          "%,d of %,d records were rejected; corpus.max-reject-share allows %s. The first: %s"
              .formatted(rejects, records, mostRejects, first));
    }
  }

  private static void write(
      Draft draft,
      Change change,
      Dataset<Row> deliveries,
      Dataset<Row> contest,
      Dataset<Row> before)
      throws IOException {
    Dataset<Row> losers =
        contest.where("is_fresh and not stands").select("input_file", "input_position");
    Dataset<Row> fresh =
        deliveries
            .where("article is not null")
            .select("article.*", "body", "removed")
            .join(
                Draft.sent(losers, losers.count()),
                Records.names("input_file", "input_position"),
                "left_anti");
    Dataset<Row> freshInParts = Parts.of(fresh, draft.partSize());
    Dataset<Row> superseded = contest.where("not is_fresh and not stands").select(ID);
    Dataset<Row> added = freshInParts.select(Parts.COLUMN);
    Dataset<Row> withdrawn =
        withFiles(draft.before(Tables.ARTICLES), change.replaced()).select(Parts.COLUMN);
    Dataset<Row> changed = before.join(superseded, ID, "left_semi").select(Parts.COLUMN);
    Set<String> touched =
        Records.values(added.unionByName(withdrawn).unionByName(changed), Parts.COLUMN);
    draft.changes(change.read(), touched);

    Dataset<Row> newArticles = Records.select(freshInParts, Tables.ARTICLES.row(), Parts.COLUMN);
    Dataset<Row> newBodies =
        Records.select(freshInParts, Tables.ARTICLE_BODIES.row(), Parts.COLUMN);
    Dataset<Row> standing =
        withoutFiles(draft.beforeInTouched(Tables.ARTICLES), change.replaced())
            .join(superseded, ID, "left_anti");
    Dataset<Row> newLines =
        Records.select(
            freshInParts.selectExpr(ID, "inline(removed)", Parts.COLUMN),
            Tables.REMOVED.row(),
            Parts.COLUMN);
    Dataset<Row> standingIds =
        Draft.sent(standing.select(ID), draft.rowsBeforeInTouched(Tables.ARTICLES));
    Dataset<Row> standingBodies =
        draft.beforeInTouched(Tables.ARTICLE_BODIES).join(standingIds, ID, "left_semi");
    Dataset<Row> standingLines =
        draft.beforeInTouched(Tables.REMOVED).join(standingIds, ID, "left_semi");
    Dataset<Row> rejects =
        Records.select(deliveries.where("reject is not null").select("reject.*"), Reject.class);
    Dataset<Row> redeliveries = Records.select(contest.where("not stands"), Redelivery.class);
    AtOnce.run(
        () -> draft.write(Tables.ARTICLES, standing.unionByName(newArticles), touched),
        () -> draft.write(Tables.ARTICLE_BODIES, standingBodies.unionByName(newBodies), touched),
        () -> draft.write(Tables.REMOVED, standingLines.unionByName(newLines), touched),
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
  private static Set<String> filesOfRedeliveries(Draft draft) {
    Change change = draft.change();
    if (change.replaced().isEmpty()) {
      return Set.of();
    }
    Dataset<Row> going = withFiles(draft.before(Tables.ARTICLES), change.replaced()).select(ID);
    return Records.values(
        withoutFiles(draft.before(Tables.REDELIVERIES), change.replaced())
            .join(going, ID, "left_semi"),
        "input_file");
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
    return change.files().stream().map(file -> file.read(records.get(file.path()))).toList();
  }

  private static Dataset<Row> ranks(Draft draft, Change change) {
    return Records.dataset(draft.spark(), InputFile.class, change.files())
        .selectExpr("path as input_file", "rank");
  }

  private static Dataset<Row> withFiles(Dataset<Row> rows, Set<String> files) {
    return rows.where(col("input_file").isin(files.toArray()));
  }

  private static Dataset<Row> withoutFiles(Dataset<Row> rows, Set<String> files) {
    return rows.where(not(col("input_file").isin(files.toArray())));
  }
}
