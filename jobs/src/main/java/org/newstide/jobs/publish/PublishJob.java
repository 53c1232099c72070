package org.newstide.jobs.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.Csv;
import org.newstide.jobs.spark.Current;
import org.newstide.jobs.spark.Current.Manifest;
import org.newstide.jobs.spark.Published;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;

/** The marts of a release to one Parquet file and one CSV file each, for BI tools. */
public final class PublishJob {

  /** RFC 4180, section 2. */
  private static final String LINE_END = "\r\n";

  private PublishJob() {}

  /**
   * Writes {@code current/}.
   *
   * @param runId the run that writes
   * @return how many tables there are, under the name "tables"
   */
  public static Map<String, Long> run(
      SparkSession spark, Warehouse warehouse, Release release, String runId) throws IOException {
    Current current = new Current(warehouse, release, runId);
    List<Table> held = Tables.marts().stream().filter(release::holds).toList();
    List<Manifest.Entry> entries = held.stream().map(table -> entry(table, release)).toList();
    AtOnce.run(
        held.stream()
            .<AtOnce.Action>map(
                table ->
                    () -> {
                      Manifest.Entry entry = entry(table, release);
                      current.copy(table, entry.parquet());
                      try (Writer out = writer(current, entry.csv())) {
                        write(Published.rows(spark, warehouse, release, table), out);
                      }
                    })
            .toArray(AtOnce.Action[]::new));
    current.swapIn(
        new Manifest(
            release.number(), release.runId(), release.publishedAt(), release.code(), entries));
    return Map.of("tables", (long) entries.size());
  }

  private static Manifest.Entry entry(Table table, Release release) {
    return new Manifest.Entry(
        table.name(),
        table.meaning(),
        release.rows(table),
        "parquet/" + table.name() + ".parquet",
        "csv/" + table.name() + ".csv",
        table.key(),
        table.columns());
  }

  private static void write(Dataset<Row> rows, Writer out) throws IOException {
    out.write(Csv.header(rows.columns()) + LINE_END);
    for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); ) {
      out.write(Csv.safeLine(all.next()) + LINE_END);
    }
  }

  private static Writer writer(Current current, String name) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(current.create(name), StandardCharsets.UTF_8));
  }
}
