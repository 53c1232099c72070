package org.newstide.jobs.spark;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Releases for tests. */
final class Releases {

  private Releases() {}

  /** A release without tables. */
  static Release empty(int number, String runId) {
    return of(number, runId, 0, new TreeMap<>());
  }

  /** A release that read so many records and has tables of so many rows. */
  static Release of(int number, String runId, long records, SortedMap<String, Long> rows) {
    SortedMap<String, Release.Content> tables = new TreeMap<>();
    rows.forEach(
        (table, n) ->
            tables.put(
                table,
                new Release.Content(
                    Tables.named(table).orElseThrow().schema(), n, new TreeMap<>())));
    return new Release(
        number,
        runId,
        Instant.parse("2022-09-15T10:00:00Z"),
        "0+classes",
        "digest",
        Parts.Size.YEAR,
        List.of(new Release.Input("file:/in/a.jsonl", 10, "SHA-256:00", records)),
        tables);
  }
}
