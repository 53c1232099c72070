package org.newstide.jobs.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
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
  private final SortedMap<String, Content> base;
  private final String runId;
  private final Parts.Size size;
  private final SortedMap<String, Content> tables;
  private final List<String> notes = new ArrayList<>();
  private List<Release.Input> inputs;
  private boolean isRenewal;
  private Set<String> filesRead = Set.of();
  private Set<String> touched = Set.of();

  /**
   * @param base the release that this one updates; without one everything is made anew
   * @param size how tables keyed by article are cut
   * @param runId names the directories that are written
   */
  public Draft(
      SparkSession spark,
      Warehouse warehouse,
      Optional<Release> base,
      Parts.Size size,
      String runId) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.base = base.map(Release::held).orElse(new TreeMap<>());
    this.inputs = base.map(Release::inputs).orElse(List.of());
    this.size = size;
    this.runId = runId;
    this.tables = new ConcurrentSkipListMap<>(this.base);
  }

  public SparkSession spark() {
    return spark;
  }

  public Parts.Size partSize() {
    return size;
  }

  /** Whether this release takes over what the one before holds and did not change. */
  public boolean isUpdate() {
    return !base.isEmpty();
  }

  /** Makes every article count as {@link #fresh}; what the release before holds is still there. */
  public void renew() {
    isRenewal = true;
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

  /** The number of rows of a table so far. */
  public long rows(Table table) {
    return tables.containsKey(table.name()) ? tables.get(table.name()).rows() : 0;
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
    return TableFiles.read(spark, warehouse, table, directories(tables, table));
  }

  /** The table as the release before holds it, empty if there is none. */
  public Dataset<Row> before(Table table) {
    return TableFiles.read(spark, warehouse, table, directories(base, table));
  }

  /** The rows, of a table keyed by article, of the articles that this run adds or changes. */
  public Dataset<Row> fresh(Table table) {
    if (isAnew()) {
      return read(table);
    }
    return inTouchedParts(read(table)).join(ids(fromFilesRead()), "article_id", "left_semi");
  }

  /** Writes a table whole. */
  public void write(Table table, Dataset<Row> rows) throws IOException {
    SortedMap<String, Directory> written = TableFiles.write(spark, warehouse, table, rows, runId);
    tables.put(table.name(), content(table, written));
  }

  /** Writes these parts of a table; a part without rows ends, and parts not named stay. */
  public void write(Table table, Dataset<Row> rows, Set<String> parts) throws IOException {
    SortedMap<String, Directory> all = new TreeMap<>();
    if (tables.containsKey(table.name())) {
      all.putAll(tables.get(table.name()).directories());
    }
    all.keySet().removeAll(parts);
    Dataset<Row> replaced = rows.where(col(Parts.COLUMN).isin(parts.toArray()));
    all.putAll(TableFiles.write(spark, warehouse, table, replaced, runId));
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
        inTouchedParts(before(table)).join(ids(not(fromFilesRead())), "article_id", "left_semi");
    write(table, standing.unionByName(Records.select(rows, table.row(), Parts.COLUMN)), touched);
  }

  /**
   * Ids of articles in the parts that change. They are sent to where the rows of other tables are,
   * unless they are very many: a join that moves both sides would move whole texts.
   */
  private Dataset<Row> ids(Column condition) {
    Dataset<Row> ids = inTouchedParts(read(Tables.ARTICLES)).where(condition).select("article_id");
    long most =
        tables.get(Tables.ARTICLES.name()).directories().entrySet().stream()
            .filter(part -> touched.contains(part.getKey()))
            .mapToLong(part -> part.getValue().rows())
            .sum();
    return most <= MOST_SENT ? broadcast(ids) : ids;
  }

  private boolean isAnew() {
    return !isUpdate() || isRenewal;
  }

  private Dataset<Row> inTouchedParts(Dataset<Row> rows) {
    return rows.where(col(Parts.COLUMN).isin(touched.toArray()));
  }

  private Column fromFilesRead() {
    return col("input_file").isin(filesRead.toArray());
  }

  private static Collection<Directory> directories(SortedMap<String, Content> tables, Table table) {
    return tables.containsKey(table.name())
        ? tables.get(table.name()).directories().values()
        : Set.of();
  }

  private static Content content(Table table, SortedMap<String, Directory> directories) {
    return new Content(
        table.schema(),
        directories.values().stream().mapToLong(Directory::rows).sum(),
        directories);
  }
}
