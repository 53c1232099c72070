package org.newstide.jobs.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.newstide.jobs.spark.Release.Directory;
import org.newstide.jobs.spark.Table.Cut;

/**
 * Tables as Parquet files: written to a new directory, re-read and checked; read from the
 * directories that a release names.
 */
final class TableFiles {

  private static final String PART = Parts.COLUMN;

  private TableFiles() {}

  /**
   * The rows of these directories, with {@link Parts#COLUMN} if the table is cut in parts.
   *
   * <p>Spark gives nulls for a declared column that a file lacks, so callers make sure that the
   * files are of the declared schema: this program wrote them, or {@link Release.Content#schema}
   * says so.
   */
  static Dataset<Row> read(
      SparkSession spark, Warehouse warehouse, Table table, Collection<Directory> directories) {
    String[] paths =
        directories.stream().map(d -> warehouse.resolve(d.path())).toArray(String[]::new);
    if (paths.length == 0) {
      Dataset<Row> none = Records.dataset(spark, table.row(), List.of());
      return table.cut() == Cut.PARTS
          ? none.withColumn(PART, lit("").cast(DataTypes.StringType))
          : none;
    }
    return spark
        .read()
        .schema(Records.schema(table.row()))
        .parquet(paths)
        .select(columns(table, filePart()));
  }

  /**
   * Writes the rows to this run's directory of the table and returns what was found there, by part.
   */
  static SortedMap<String, Directory> write(
      SparkSession spark, Warehouse warehouse, Table table, Dataset<Row> rows, String runId)
      throws IOException {
    boolean inParts = table.cut() == Cut.PARTS;
    String directory = Warehouse.directory(table, runId);
    Dataset<Row> declared = rows.select(columns(table, inParts ? col(PART) : null));
    // Few files: rows of a part together, small partitions merged, large ones split.
    Dataset<Row> placed =
        switch (table.cut()) {
          case PARTS -> declared.hint("rebalance", col(PART));
          case WHOLE -> declared.hint("rebalance");
          case MART -> declared.repartition(1);
        };
    String[] order =
        Stream.concat(inParts ? Stream.of(PART) : Stream.of(), table.key().stream())
            .toArray(String[]::new);
    DataFrameWriter<Row> writer =
        placed.sortWithinPartitions(order[0], Arrays.copyOfRange(order, 1, order.length)).write();
    (inParts ? writer.partitionBy(PART) : writer).parquet(warehouse.resolve(directory));
    return inspect(spark, warehouse, table, directory, runId);
  }

  /** What a directory just written holds: recomputed from its files, its key checked. */
  private static SortedMap<String, Directory> inspect(
      SparkSession spark, Warehouse warehouse, Table table, String directory, String runId)
      throws IOException {
    SortedMap<String, Directory> found = new TreeMap<>();
    boolean inParts = table.cut() == Cut.PARTS;
    if (inParts && warehouse.isEmpty(directory)) {
      return found;
    }
    Dataset<Row> rows =
        spark
            .read()
            .schema(Records.schema(table.row()))
            .option("basePath", warehouse.resolve(directory))
            .parquet(warehouse.resolve(directory))
            .select(columns(table, filePart()))
            .withColumn("hash", hash(columns(table, null)));
    Column part = inParts ? col(PART) : lit("");
    // A mart is one file: to count in one task spares the shuffles.
    Dataset<Row> placed = table.cut() == Cut.MART ? rows.coalesce(1) : rows;
    List<Row> summary =
        placed
            .groupBy(table.key().stream().map(functions::col).toArray(Column[]::new))
            .agg(count(lit(1)).as("n"), sum("hash").as("hash"), max(part).as(PART))
            .groupBy(PART)
            .agg(sum("n"), sum("hash"), max("n"))
            .collectAsList();
    for (Row row : summary) {
      if (row.getLong(3) > 1) {
        throw Failure.quality(
            "table %s: the key %s is not unique in %s"
                .formatted(table.name(), table.key(), warehouse.resolve(directory)));
      }
      String name = row.getString(0);
      String path = inParts ? directory + "/" + PART + "=" + name : directory;
      found.put(
          name,
          new Directory(
              path,
              runId,
              row.getLong(1),
              row.getDecimal(2).toBigInteger().toString(16),
              warehouse.dataFiles(path)));
    }
    if (!inParts && found.isEmpty()) {
      found.put("", new Directory(directory, runId, 0, "0", warehouse.dataFiles(directory)));
    }
    return found;
  }

  /**
   * The hash of a row. Which values are null is hashed too, since Spark's hash leaves nulls out.
   */
  private static Column hash(Column... columns) {
    Stream<Column> nulls = Arrays.stream(columns).map(functions::isnull);
    return xxhash64(Stream.concat(Arrays.stream(columns), nulls).toArray(Column[]::new))
        .cast(DataTypes.createDecimalType(20, 0));
  }

  /**
   * The part from the directory's name, since files read by explicit paths have no partition
   * column.
   */
  private static Column filePart() {
    return regexp_extract(col("_metadata.file_path"), "/" + PART + "=([^/]+)/[^/]+$", 1);
  }

  private static Column[] columns(Table table, Column part) {
    Stream<Column> declared =
        Arrays.stream(Records.schema(table.row()).fieldNames()).map(functions::col);
    return (table.cut() == Cut.PARTS && part != null
            ? Stream.concat(declared, Stream.of(part.as(PART)))
            : declared)
        .toArray(Column[]::new);
  }
}
