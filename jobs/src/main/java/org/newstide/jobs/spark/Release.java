package org.newstide.jobs.spark;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one release holds: for each table the directories that are it. Kept as {@code
 * WAREHOUSE/releases/NUMBER.json}; the file with the highest number is the newest release.
 *
 * @param number 1, 2, 3, …
 * @param runId the run that made it
 * @param publishedAt when it was committed
 * @param code version of the program and digest of its jar
 * @param configDigest SHA-256 of the config that all tables were made with, or {@link #MIXED}
 * @param part how tables keyed by article are cut
 * @param inputs the files that the articles came from, in order of delivery
 * @param tables content by table name
 * @param makers by table name, what made it; null stands for unknown ones
 * @param outdated the tables that are older than what they are made from; null stands for none
 */
public record Release(
    int number,
    String runId,
    Instant publishedAt,
    String code,
    String configDigest,
    Parts.Size part,
    List<Input> inputs,
    SortedMap<String, Content> tables,
    SortedMap<String, Maker> makers,
    SortedSet<String> outdated) {

  /** Stands for the digest where some tables were made with another config or program. */
  public static final String MIXED = "mixed";

  public Release {
    inputs = List.copyOf(inputs);
    makers = makers == null ? new TreeMap<>() : makers;
    outdated = outdated == null ? new TreeSet<>() : outdated;
  }

  /**
   * An input file.
   *
   * @param path full URI
   * @param bytes its size
   * @param checksum of its content; names the method first
   * @param records the records read from it: its articles, re-deliveries and rejects
   */
  public record Input(String path, long bytes, String checksum, long records) {

    /** Whether this is the same content at the same place. */
    public boolean sameFile(Input other) {
      return path.equals(other.path) && bytes == other.bytes && checksum.equals(other.checksum);
    }
  }

  /**
   * What made a table: with another maker its rows may mean something else.
   *
   * @param code version of the program and digest of its jar
   * @param settings SHA-256 of those groups of the config that the table depends on by itself, and
   *     not by what it is made from
   */
  public record Maker(String code, String settings) {}

  /**
   * What a table holds.
   *
   * @param schema names and types of its columns, as SQL
   * @param rows in all its directories
   * @param directories by part; the key is empty for a table that is kept whole
   */
  public record Content(String schema, long rows, SortedMap<String, Directory> directories) {

    /** Whether this is the same rows in the same parts. */
    public boolean sameRows(Content other) {
      return schema.equals(other.schema) && checksums().equals(other.checksums());
    }

    private Map<String, String> checksums() {
      Map<String, String> checksums = new TreeMap<>();
      directories.forEach(
          (part, directory) -> checksums.put(part, directory.rows() + " " + directory.checksum()));
      return checksums;
    }
  }

  /**
   * A directory of Parquet files that never changes once released.
   *
   * @param path relative to the warehouse
   * @param runId the run that wrote it
   * @param rows in its files
   * @param checksum sum of a 64-bit hash of each row, so the same rows in any order and layout have
   *     the same checksum
   * @param files sizes in bytes by file name
   */
  public record Directory(
      String path, String runId, long rows, String checksum, Map<String, Long> files) {}

  /** Whether it holds a table with the columns that are declared now. */
  public boolean holds(Table table) {
    Content content = tables.get(table.name());
    return content != null && content.schema().equals(table.schema());
  }

  /** Whether it holds a table that is not older than what it is made from. */
  public boolean isCurrent(Table table) {
    return holds(table) && !outdated.contains(table.name());
  }

  /** The content of the tables that it holds and that are declared now. */
  public SortedMap<String, Content> held() {
    SortedMap<String, Content> held = new TreeMap<>();
    Tables.all().stream()
        .filter(this::holds)
        .forEach(table -> held.put(table.name(), tables.get(table.name())));
    return held;
  }

  /** The directories of all tables. */
  public Stream<Directory> directories() {
    return tables.values().stream().flatMap(table -> table.directories().values().stream());
  }

  /** Bytes of the data files that its own run wrote; the others were taken over. */
  public long bytesWritten() {
    return directories()
        .filter(directory -> directory.runId().equals(runId))
        .flatMap(directory -> directory.files().values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  /** The rows of a table, 0 for one that the release lacks. */
  public long rows(Table table) {
    Content content = tables.get(table.name());
    return content == null ? 0 : content.rows();
  }
}
