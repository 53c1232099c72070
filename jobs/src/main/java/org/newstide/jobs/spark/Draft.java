package org.newstide.jobs.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newstide.jobs.spark.Release.Content;
import org.newstide.jobs.spark.Release.Directory;

/**
 * A release in the making: the tables that this run has written, over those of the release before
 * it. Everything goes to new directories, so nothing that readers see changes before {@link
 * Warehouse#commit}.
 */
public final class Draft {

  /** So many ids take about 100 MB on every executor. */
  private static final long MOST_SENT = 1_000_000;

  private final SparkSession spark;
  private final Warehouse warehouse;
  private final Change change;
  private final String runId;
  private final Parts.Size size;
  private final boolean isUpdate;
  private final SortedMap<String, Content> tables;
  private final Snapshot before;
  private final Snapshot now;
  private Snapshot topicsBefore;
  private final List<String> notes = new ArrayList<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private List<Release.Input> inputs;
  private Set<Table> declared = Set.copyOf(Tables.all());
  private boolean isRenewal;
  private Set<String> filesRead = Set.of();
  private Set<String> touched = Set.of();

  /**
   * @param base the release that this one updates; without one everything is made anew
   * @param change what differs between the input files and those of that release
   * @param size how tables keyed by article are cut
   * @param runId names the directories that are written
   */
  public Draft(
      SparkSession spark,
      Warehouse warehouse,
      Optional<Release> base,
      Change change,
      Parts.Size size,
      String runId) {
    SortedMap<String, Content> held = base.map(Release::held).orElse(new TreeMap<>());
    this.spark = spark;
    this.warehouse = warehouse;
    this.change = change;
    this.inputs = base.map(Release::inputs).orElse(List.of());
    this.size = size;
    this.runId = runId;
    this.isUpdate = !held.isEmpty();
    this.tables = new ConcurrentSkipListMap<>(held);
    this.before = new Snapshot(spark, warehouse, held);
    this.now = new Snapshot(spark, warehouse, tables);
    this.topicsBefore = before;
  }

  public SparkSession spark() {
    return spark;
  }

  /** What differs between the input files and those that the tables were made of. */
  public Change change() {
    return change;
  }

  public Parts.Size partSize() {
    return size;
  }

  /**
   * Begins a stage: until the next one begins, other tables than these are refused.
   *
   * @param reads the tables that it reads
   * @param writes the tables that it writes; it may read them, too
   */
  public void begin(Collection<Table> reads, Collection<Table> writes) {
    declared = new HashSet<>(reads);
    declared.addAll(writes);
    isRenewal = false;
  }

  /**
   * Makes every article count as {@link #fresh} until the next stage begins; what the release
   * before holds is still there.
   */
  public void renew() {
    isRenewal = true;
  }

  /** Lets the ids of topics go on from a release, though this draft does not update it. */
  public void keepTopicIds(Release release) {
    topicsBefore = new Snapshot(spark, warehouse, release.held());
  }

  /** The input files that the articles came from, so far. */
  public List<Release.Input> inputs() {
    return inputs;
  }

  /** Tells the input files that the articles came from. */
  public void inputs(List<Release.Input> files) {
    inputs = List.copyOf(files);
  }

  /** What the tables hold so far. */
  public SortedMap<String, Content> tables() {
    return tables;
  }

  /** Keeps a line for whoever watches the run. */
  public void note(String line) {
    notes.add(line);
  }

  /** The lines that were kept, once. */
  public List<String> takeNotes() {
    List<String> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  /** Keeps how many there are of something, for whoever watches the run. */
  public void count(String what, long number) {
    counts.put(what, number);
  }

  /** What was counted, in order, once. */
  public Map<String, Long> takeCounts() {
    Map<String, Long> taken = new LinkedHashMap<>(counts);
    counts.clear();
    return taken;
  }

  /** The number of rows of a table so far. */
  public long rows(Table table) {
    return now.rows(table);
  }

  /**
   * Tells what this run changes. The articles that a file yields are new if the file is among those
   * read; all others stand as they stood.
   *
   * @param files the input files that are read
   * @param parts the parts that hold an article that is added, changed or withdrawn
   */
  public void changes(Set<String> files, Set<String> parts) {
    filesRead = Set.copyOf(files);
    touched = Set.copyOf(parts);
  }

  /** The table as the release will hold it, with {@link Parts#COLUMN} if it is cut in parts. */
  public Dataset<Row> read(Table table) {
    return now.read(declared(table));
  }

  /** The table as the release before holds it, empty if there is none. */
  public Dataset<Row> before(Table table) {
    return before.read(declared(table));
  }

  /**
   * A table of topics as the release holds it from which their ids go on, empty if there is none:
   * the one before or, if this draft updates none, that of {@link #keepTopicIds}.
   */
  public Dataset<Row> topicsBefore(Table table) {
    return topicsBefore.read(declared(table));
  }

  /** Those parts of the table as the release before holds it that this run changes. */
  public Dataset<Row> beforeInTouched(Table table) {
    return before.read(declared(table), touched);
  }

  /** The number of rows of {@link #beforeInTouched}. */
  public long rowsBeforeInTouched(Table table) {
    return before.rows(table, touched);
  }

  /** The rows, of a table keyed by article, of the articles that this run adds or changes. */
  public Dataset<Row> fresh(Table table) {
    return isAnew()
        ? read(table)
        : now.read(declared(table), touched).join(ids(fromFilesRead()), "article_id", "left_semi");
  }

  /** All articles, with is_fresh: whether this run adds or changes them. */
  public Dataset<Row> articles() {
    return read(Tables.ARTICLES).withColumn("is_fresh", isAnew() ? lit(true) : fromFilesRead());
  }

  /** Writes a table whole. */
  public void write(Table table, Dataset<Row> rows) throws IOException {
    tables.put(table.name(), content(table, files(table, rows)));
  }

  /** Writes these parts of a table; a part without rows ends, and parts not named stay. */
  public void write(Table table, Dataset<Row> rows, Set<String> parts) throws IOException {
    SortedMap<String, Directory> all = new TreeMap<>();
    if (tables.containsKey(table.name())) {
      all.putAll(tables.get(table.name()).directories());
    }
    all.keySet().removeAll(parts);
    Dataset<Row> replaced = rows.where(col(Parts.COLUMN).isin(parts.toArray()));
    all.putAll(files(table, replaced));
    tables.put(table.name(), content(table, all));
  }

  /**
   * Writes a table keyed by article: these rows of the {@link #fresh} articles, and the former rows
   * of the articles that stand.
   */
  public void writeFresh(Table table, Dataset<Row> rows) throws IOException {
    if (isAnew()) {
      write(table, rows);
      return;
    }
    Dataset<Row> standing =
        beforeInTouched(table).join(ids(not(fromFilesRead())), "article_id", "left_semi");
    write(table, standing.unionByName(Records.select(rows, table.row(), Parts.COLUMN)), touched);
  }

  /**
   * Writes a table keyed by article: the parts that this run changes and, unless all is made anew,
   * others.
   *
   * @param rows the whole table
   * @param others names the other parts in which rows differ from those of the release before
   */
  public void writeTouched(Table table, Dataset<Row> rows, Supplier<Set<String>> others)
      throws IOException {
    if (isAnew()) {
      write(table, rows);
      return;
    }
    Set<String> parts = new HashSet<>(touched);
    parts.addAll(others.get());
    write(table, rows, parts);
  }

  /**
   * Marks ids to be sent to where the rows of other tables are, unless they are very many: a join
   * that moves both sides would move whole texts.
   *
   * @param most how many ids there are at the most
   */
  public static Dataset<Row> sent(Dataset<Row> ids, long most) {
    return most <= MOST_SENT ? broadcast(ids) : ids;
  }

  /** Ids of articles in the parts that change. */
  private Dataset<Row> ids(Column condition) {
    return sent(
        now.read(Tables.ARTICLES, touched).where(condition).select("article_id"),
        now.rows(Tables.ARTICLES, touched));
  }

  private SortedMap<String, Directory> files(Table table, Dataset<Row> rows) throws IOException {
    return TableFiles.write(spark, warehouse, declared(table), rows, runId);
  }

  private Table declared(Table table) {
    if (!declared.contains(table)) {
      throw new IllegalStateException("the stage does not declare the table " + table.name());
    }
    return table;
  }

  /** Whether tables are made anew, and do not go on from those of the release before. */
  public boolean isAnew() {
    return !isUpdate || isRenewal;
  }

  private Column fromFilesRead() {
    return col("input_file").isin(filesRead.toArray());
  }

  private static Content content(Table table, SortedMap<String, Directory> directories) {
    return new Content(
        table.schema(),
        directories.values().stream().mapToLong(Directory::rows).sum(),
        directories);
  }
}
