package org.newstide.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.md5;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.round;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newstide.config.ConfigFile;
import org.newstide.config.ConfigReader;
import org.newstide.entity.Gazetteer;
import org.newstide.jobs.spark.Csv;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Published;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Session;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;

/**
 * A run over the Wikinews sample gives the tables that are kept as sorted CSV in {@code
 * src/test/resources/golden}. Whoever changes them reads the difference first; {@code
 * -Dnewstide.update=true} writes them anew.
 */
final class GoldenIT {

  private static final Path ROOT = Path.of(System.getProperty("newstide.root"));
  private static final Path GOLDEN = ROOT.resolve("jobs/src/test/resources/golden");

  /**
   * No file of the sample is rejected or comes twice or nearly so, its config says how many topics
   * there are, and nothing finds events yet.
   */
  private static final Set<Table> EMPTY =
      Set.of(
          Tables.FURNITURE,
          Tables.REJECTS,
          Tables.REDELIVERIES,
          Tables.STORY_PAIRS,
          Tables.TOPIC_COUNTS,
          Tables.TREND_EVENTS,
          Tables.EVENT_ARTICLES);

  @TempDir private static Path folder;
  private static Warehouse warehouse;
  private static Release release;

  @BeforeAll
  static void run() throws IOException {
    ConfigFile file =
        new ConfigReader(Gazetteer.builtIn())
            .read(
                ROOT.resolve("data/sample/wikinews/newstide.yaml"),
                List.of("warehouse.path=" + folder));
    PrintStream none =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    new Run(file, Session.hadoop(), new Progress(none, Progress.Form.QUIET), LocalSpark::session)
        .all(Run.Start.ANEW, none);
    warehouse = Warehouse.at(folder.toString(), Session.hadoop());
    release = Published.release(warehouse);
  }

  static List<Table> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theRowsAreTheOnesKept(Table table) throws IOException {
    List<String> lines = csv(table);
    Path kept = GOLDEN.resolve(table.name() + ".csv");
    if (Boolean.getBoolean("newstide.update")) {
      Files.createDirectories(GOLDEN);
      Files.write(kept, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(kept));
    assertThat(lines.size() == 1).as("%s is empty", table.name()).isEqualTo(EMPTY.contains(table));
  }

  /** The files themselves, not as they are read under the declared schema. */
  @ParameterizedTest
  @MethodSource("tables")
  void theFilesHaveTheDeclaredColumns(Table table) {
    List<String> declared =
        table.columns().stream().map(column -> column.name() + " " + column.type()).toList();
    for (Release.Directory directory : release.tables().get(table.name()).directories().values()) {
      assertThat(
              Arrays.stream(
                      LocalSpark.session()
                          .read()
                          .parquet(folder.resolve(directory.path()).toString())
                          .schema()
                          .fields())
                  .map(field -> field.name() + " " + field.dataType().sql()))
          .containsExactlyElementsOf(declared);
    }
  }

  @Test
  void nothingElseIsKept() throws IOException {
    try (Stream<Path> kept = Files.list(GOLDEN)) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Tables.all().stream().map(table -> table.name() + ".csv").toList());
    }
  }

  /**
   * A header and the rows, sorted. Paths without the folder, texts by their digest, fractions to
   * nine decimals: sums of a library of another version may differ in the last digit.
   */
  private static List<String> csv(Table table) throws IOException {
    Dataset<Row> rows = Published.rows(LocalSpark.session(), warehouse, release, table);
    if (Arrays.asList(rows.columns()).contains("input_file")) {
      rows = rows.withColumn("input_file", regexp_replace(col("input_file"), ".*/articles/", ""));
    }
    if (table.equals(Tables.ARTICLE_BODIES)) {
      rows = rows.withColumn("body", md5(col("body")));
    }
    for (StructField field : rows.schema().fields()) {
      if (field.dataType().equals(DataTypes.DoubleType)) {
        rows = rows.withColumn(field.name(), round(col(field.name()), 9));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(Csv.header(rows.columns()));
    rows.collectAsList().stream().map(Csv::line).sorted().forEach(lines::add);
    return lines;
  }
}
