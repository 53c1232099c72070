package org.newstide.jobs.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newstide.jobs.spark.Release.Content;
import org.newstide.jobs.spark.Release.Directory;

/** What the tables of a release, or of one in the making, hold. */
public final class Snapshot {

  private final SparkSession spark;
  private final Warehouse warehouse;
  private final SortedMap<String, Content> tables;

  /** Directories never change: one that was found whole is not listed again. */
  private final Set<String> whole = ConcurrentHashMap.newKeySet();

  /**
   * @param tables content by table name; what is put there later shows
   */
  public Snapshot(SparkSession spark, Warehouse warehouse, SortedMap<String, Content> tables) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.tables = tables;
  }

  public SparkSession spark() {
    return spark;
  }

  /**
   * The rows of a table, with {@link Parts#COLUMN} if it is cut in parts; none for a table that is
   * not there.
   *
   * @throws Failure if its files are not those that were written
   */
  public Dataset<Row> read(Table table) {
    return read(table, directories(table).values());
  }

  /** The rows of these parts of a table; other directories are not opened. */
  public Dataset<Row> read(Table table, Set<String> parts) {
    return read(table, in(table, parts));
  }

  /** The number of rows of a table, 0 for one that is not there. */
  public long rows(Table table) {
    return tables.containsKey(table.name()) ? tables.get(table.name()).rows() : 0;
  }

  /** The number of rows in these parts of a table. */
  long rows(Table table, Set<String> parts) {
    return in(table, parts).stream().mapToLong(Directory::rows).sum();
  }

  private Dataset<Row> read(Table table, Collection<Directory> directories) {
    for (Directory directory : directories) {
      if (!whole.contains(directory.path())) {
        requireFiles(directory);
        whole.add(directory.path());
      }
    }
    return TableFiles.read(spark, warehouse, table, directories);
  }

  private Collection<Directory> in(Table table, Set<String> parts) {
    return directories(table).entrySet().stream()
        .filter(part -> parts.contains(part.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Map<String, Directory> directories(Table table) {
    return tables.containsKey(table.name()) ? tables.get(table.name()).directories() : Map.of();
  }

  /** Spark reads the files that it finds: one that is gone would be missed by nobody. */
  private void requireFiles(Directory directory) {
    Map<String, Long> found;
    try {
      found = warehouse.dataFiles(directory.path());
    } catch (FileNotFoundException e) {
      found = Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!found.equals(directory.files())) {
      throw Failure.store(
          "%s holds other files than were published: newstide run CONFIG --full-refresh makes everything anew"
              .formatted(warehouse.resolve(directory.path())),
          null);
    }
  }
}
