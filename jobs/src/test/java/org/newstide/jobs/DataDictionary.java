package org.newstide.jobs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;

/** What every table and column means, as a Markdown page. */
final class DataDictionary {

  private static final String HEAD =
      """
      # Tables

      What Newstide writes, in the order of the flow: from articles to trends. This page is generated from the tables'
      declarations; `newstide tables CONFIG` says the same with the number of rows.

      ## How to read them

      Tables are directories of Parquet files. Those that never change lie in `WAREHOUSE/data/TABLE/RUN-ID/`;
      `WAREHOUSE/releases/NUMBER.json` names, for each table, the directories that are it, relative to the warehouse. The file
      with the highest number is the newest release. A directory that no release names is no part of any table. `newstide show
      TABLE CONFIG` reads the newest release.

      Tables keyed by article are cut in parts, a directory `part=2022` or `part=2022-09` each, by the article's day of
      publication (`warehouse.part`); undated articles are in `part=undated`. The part is no column of the table: readers that
      make columns of directory names can be told not to (in DuckDB `hive_partitioning = false`).

      | type | is |
      |---|---|
      | STRING | UTF-8 text |
      | INT | whole number, 32 bits |
      | BIGINT | whole number, 64 bits |
      | DOUBLE | floating-point number, 64 bits |
      | BOOLEAN | true or false |
      | DATE | day, in the config's `time-zone` |
      | TIMESTAMP | moment in UTC, to the microsecond |

      - The key of a table is what no two of its rows share. Ids of the same name in two tables join them.
      - 0 means that there was none; null means that it is not known, and only columns marked "may be null" can hold it.
      - In trends, `source_id` is `all` for the series that pools all sources, in which a story of several sources counts once,
        and `other` for the sources that are too small or too many for series of their own (`trends` in the config).
      - Series have no gaps: each has a row for every period from its source's first to its last article.
      """;

  private DataDictionary() {}

  /** The page. */
  static String markdown() {
    return Stream.concat(Stream.of(HEAD), Tables.all().stream().map(DataDictionary::section))
        .collect(Collectors.joining("\n"));
  }

  /** The tables in short, for the project's first page. */
  static String list() {
    return Tables.all().stream()
        .map(
            table ->
                "| [`%s`](data/README.md#%s) | %s |"
                    .formatted(table.name(), table.name(), table.meaning()))
        .collect(Collectors.joining("\n", "| table | a row is |\n|---|---|\n", "\n"));
  }

  private static String section(Table table) {
    String cut =
        switch (table.cut()) {
          case PARTS -> "In parts by publication; a run rewrites those that it changes.";
          case WHOLE -> "In one piece; every run rewrites it.";
          case MART -> "In one file; every run rewrites it. Also in `current/`.";
        };
    return """
        ## %s

        %s. Key: %s. %s

        | column | type | | meaning |
        |---|---|---|---|
        %s
        """
        .formatted(table.name(), table.meaning(), code(table.key()), cut, rows(table));
  }

  private static String rows(Table table) {
    return table.columns().stream()
        .map(
            column ->
                "| `%s` | %s |%s| %s |"
                    .formatted(
                        column.name(),
                        column.type(),
                        column.nullable() ? " may be null " : " ",
                        column.meaning().replace("|", "\\|")))
        .collect(Collectors.joining("\n"));
  }

  private static String code(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
