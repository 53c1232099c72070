package org.newstide.jobs.spark;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newstide.jobs.spark.Release.Content;
import org.newstide.jobs.spark.Release.Directory;
import org.newstide.jobs.spark.Release.Maker;

/** Releases for tests. */
public final class Releases {

  private static final Instant TIME = Instant.parse("2022-09-15T10:00:00Z");

  private Releases() {}

  /** Publishes a release, whatever its figures. */
  public static void commit(Warehouse warehouse, Release release) throws IOException {
    warehouse.releases().commit(release);
  }

  /** A release without tables. */
  static Release empty(int number, String runId) {
    return of(number, runId, 0, new TreeMap<>());
  }

  /** A release that read so many records and has tables of so many rows. */
  static Release of(int number, String runId, long records, SortedMap<String, Long> rows) {
    SortedMap<String, Content> tables = new TreeMap<>();
    rows.forEach(
        (table, n) ->
            tables.put(
                table,
                new Content(Tables.named(table).orElseThrow().schema(), n, new TreeMap<>())));
    return release(number, runId, TIME, records, tables, List.of());
  }

  /** A release of these tables, of which some are outdated. */
  public static Release with(
      int number, SortedMap<String, Content> tables, Collection<String> outdated) {
    return release(number, "r" + number, TIME, 0, tables, outdated);
  }

  /** The same release, its tables made by these makers. */
  public static Release by(Map<String, Maker> makers, Release release) {
    return new Release(
        release.number(),
        release.runId(),
        release.publishedAt(),
        release.code(),
        release.configDigest(),
        release.part(),
        release.inputs(),
        release.tables(),
        new TreeMap<>(makers),
        release.outdated());
  }

  /** A release whose articles are in these directories by part. */
  static Release ofArticles(int number, Instant publishedAt, Map<String, String> directories) {
    SortedMap<String, Directory> parts = new TreeMap<>();
    directories.forEach(
        (part, path) -> parts.put(part, new Directory(path, "r" + number, 1, "0", Map.of())));
    SortedMap<String, Content> tables = new TreeMap<>();
    tables.put("articles", new Content(Tables.ARTICLES.schema(), parts.size(), parts));
    return release(number, "r" + number, publishedAt, 0, tables, List.of());
  }

  /** A table in one directory. */
  public static Content content(Table table, long rows, String checksum) {
    SortedMap<String, Directory> whole = new TreeMap<>();
    whole.put("", new Directory("data/" + table.name() + "/r", "r", rows, checksum, Map.of()));
    return new Content(table.schema(), rows, whole);
  }

  private static Release release(
      int number,
      String runId,
      Instant publishedAt,
      long records,
      SortedMap<String, Content> tables,
      Collection<String> outdated) {
    return new Release(
        number,
        runId,
        publishedAt,
        "0+classes",
        "digest",
        Parts.Size.YEAR,
        List.of(new Release.Input("file:/in/a.jsonl", 10, "SHA-256:00", records)),
        tables,
        new TreeMap<>(),
        new TreeSet<>(outdated));
  }
}
