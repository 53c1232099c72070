package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newstide.jobs.publish.PublishJob;
import org.newstide.jobs.spark.Change;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Publication;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;

/** A database that knows nothing of Spark opens every table of a release from its JSON alone. */
final class DuckDbIT {

  private static final Map<String, String> TYPES =
      Map.of(
          "STRING", "VARCHAR",
          "DATE", "DATE",
          // A moment, not a wall clock's reading.
          "TIMESTAMP", "TIMESTAMP WITH TIME ZONE",
          "BIGINT", "BIGINT",
          "INT", "INTEGER",
          "DOUBLE", "DOUBLE",
          "BOOLEAN", "BOOLEAN");

  @TempDir private static Path warehouse;
  private static JsonNode release;

  @BeforeAll
  static void publish() throws IOException {
    Warehouse target = Warehouse.at(warehouse.toString(), new Configuration());
    Draft draft =
        new Draft(
            LocalSpark.session(),
            target,
            Optional.empty(),
            Change.none(),
            Parts.Size.YEAR,
            "run-1");
    for (Table table : Tables.all()) {
      draft.write(table, SampleRows.of(table));
    }
    List<Release.Input> inputs = List.of(new Release.Input("file:/in.jsonl", 9, "none:0", 4));
    Release made =
        new Release(
            1,
            "run-1",
            Instant.EPOCH,
            "test",
            "",
            draft.partSize(),
            inputs,
            draft.tables(),
            new TreeMap<>(),
            new TreeSet<>());
    new Publication(target, false).publish(made);
    PublishJob.run(LocalSpark.session(), target, made, "run-1");
    release = new ObjectMapper().readTree(warehouse.resolve("releases/1.json").toFile());
  }

  static List<Table> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableOpensWithItsColumns(Table table) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    for (List<String> row : query("describe select * from " + parquet(table))) {
      columns.put(row.get(0), row.get(1));
    }
    Map<String, String> declared = new LinkedHashMap<>();
    table.columns().forEach(column -> declared.put(column.name(), TYPES.get(column.type())));
    assertThat(columns).containsExactlyEntriesOf(declared);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableHasTheRowsThatTheReleaseSays(Table table) throws SQLException {
    assertThat(query("select count(*) from " + parquet(table)))
        .containsExactly(List.of(release.at("/tables/" + table.name() + "/rows").asText()));
  }

  static List<Table> marts() {
    return Tables.marts();
  }

  @ParameterizedTest
  @MethodSource("marts")
  void currentHoldsEveryMartAsParquetAndAsCsv(Table table) throws SQLException {
    String all = "select * from read_csv('%s/current/csv/%s.csv', all_varchar = true)";
    String expected = release.at("/tables/" + table.name() + "/rows").asText();
    for (String from :
        List.of(
            "'%s/current/parquet/%s.parquet'".formatted(warehouse, table.name()),
            "(" + all.formatted(warehouse, table.name()) + ")")) {
      assertThat(query("select count(*) from " + from)).containsExactly(List.of(expected));
      assertThat(query("describe select * from " + from))
          .extracting(column -> column.get(0))
          .containsExactlyElementsOf(table.columns().stream().map(Table.ColumnInfo::name).toList());
    }
  }

  @Test
  void valuesComeThroughAsTheyWere() throws SQLException {
    assertThat(
            query(
                "select article_id, url, title, epoch_us(published_at), published_on, date_origin,"
                    + " word_count, input_position from "
                    + parquet(Tables.ARTICLES)
                    + " order by article_id"))
        .extracting(row -> String.join(" | ", row))
        .containsExactly(
            "a1 | https://x.example/1 | China – Rußland | 1704065400123456 | 2023-12-31 | record | 2 | 1",
            "a2 | null |  | null | 2024-03-09 | url | 3 | 2",
            "a3 | null | No day | null | null | null | 2 | 3");
  }

  @Test
  void noneIsZeroAndUnknownIsNull() throws SQLException {
    assertThat(
            query(
                "select source_id, articles, share from "
                    + parquet(Tables.COVERAGE_TRENDS)
                    + " order by source_id"))
        .extracting(row -> String.join(" | ", row))
        .containsExactly("all | 1 | 1.0", "x | 0 | null");
  }

  /** The files of a table's directories. The name of a part is no column. */
  private static String parquet(Table table) {
    return StreamSupport.stream(
            release.at("/tables/" + table.name() + "/directories").spliterator(), false)
        .map(directory -> "'" + warehouse + "/" + directory.get("path").asText() + "/*.parquet'")
        .collect(Collectors.joining(", ", "read_parquet([", "], hive_partitioning = false)"));
  }

  private static List<List<String>> query(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
