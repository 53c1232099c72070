package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.ingest.parquet.ParquetFiles;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Published;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;

/**
 * Each input record is exactly one article, re-delivery or reject, by what is written, though the
 * store fails in the first attempts of every task that reads. The run has a process of its own, as
 * tasks are tried again only by a master that says so.
 */
final class EveryRecordIT {

  private static final String CONFIG =
      """
      corpus:
        name: Test
        max-reject-share: 0.9
        sources:
          - {path: "flaky:FOLDER/lines/*", fields: {id: id, source: source}}
          - {path: "flaky:FOLDER/rows/*", format: parquet, fields: {id: title}, defaults: {source: s}}
          - {path: "flaky:FOLDER/texts/*", format: text}
      warehouse: FOLDER/warehouse
      """;

  private static final int PADDING = 1 << 20;

  @TempDir private Path folder;

  private final List<String> records = new ArrayList<>();

  @BeforeAll
  static void built() throws IOException {
    LauncherProcess.assumeBuilt();
  }

  @Test
  void isOneArticleRedeliveryOrRejectThoughTasksAreTriedAgain() throws Exception {
    for (String name : List.of("lines", "rows", "texts", "failures")) {
      Files.createDirectory(folder.resolve(name));
    }
    writeLines();
    writeRows();
    writeTexts();
    Files.writeString(folder.resolve("newstide.yaml"), CONFIG.replace("FOLDER", folder.toString()));

    ingest();

    assertThat(failures()).hasSizeGreaterThan(8).anyMatch(name -> name.contains("large.jsonl"));
    List<String> written = new ArrayList<>();
    Warehouse warehouse = Warehouse.at(folder.resolve("warehouse").toString(), new Configuration());
    Release release = warehouse.releases().latest().orElseThrow();
    for (Table table : List.of(Tables.ARTICLES, Tables.REDELIVERIES, Tables.REJECTS)) {
      Dataset<Row> rows = Published.rows(LocalSpark.session(), warehouse, release, table);
      List<String> keys =
          LocalSpark.lines(
              rows.selectExpr("regexp_extract(input_file, '[^/]+$', 0)", "input_position"));
      assertThat(keys).as(table.name()).hasSizeGreaterThan(3);
      written.addAll(keys);
    }
    assertThat(written).containsExactlyInAnyOrderElementsOf(records);
    assertThat(
            LocalSpark.lines(
                Published.rows(LocalSpark.session(), warehouse, release, Tables.ARTICLES)
                    .select("article_id")))
        .doesNotHaveDuplicates();
    assertThat(release.inputs().stream().mapToLong(Release.Input::records).sum())
        .isEqualTo(records.size());
  }

  private void ingest() throws Exception {
    LauncherProcess.start(
            folder,
            List.of(),
            LauncherProcess.ROOT.resolve("jobs/bin/newstide").toString(),
            "ingest",
            "newstide.yaml",
            "--spark",
            "--master",
            "local[2,4]",
            "--driver-class-path",
            LauncherProcess.ROOT.resolve("jobs/target/test-classes").toString(),
            "--conf",
            "spark.hadoop.fs.flaky.impl=" + FlakyStore.class.getName(),
            "--conf",
            "spark.hadoop.newstide.test.failures=" + folder.resolve("failures"))
        .succeed();
  }

  private List<String> failures() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("failures"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void record(String file, long position) {
    records.add(file + " | " + position);
  }

  private void writeLines() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int n = 1; n <= 60; n++) {
      String line = n % 7 == 0 ? "" : n % 5 == 0 ? "no json" : article(n % 11, n);
      lines.append(line).append('\n');
      if (!line.isEmpty()) {
        record("a.jsonl", n);
        record("b.jsonl.gz", n);
      }
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("lines/a.jsonl"), bytes);
    Files.write(folder.resolve("lines/b.jsonl.gz"), gzip(bytes));
    // the first record comes whole out of the first half, the second is where it breaks
    byte[] two = gzip((article(90, 1) + "\n").getBytes(StandardCharsets.UTF_8));
    byte[] more = gzip((article(91, 1) + "\n").getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(two, two.length + more.length - 20);
    System.arraycopy(more, 0, cut, two.length, more.length - 20);
    Files.write(folder.resolve("lines/cut.jsonl.gz"), cut);
    record("cut.jsonl.gz", 1);
    record("cut.jsonl.gz", 2);
    Files.createFile(folder.resolve("lines/empty.jsonl"));
    record("empty.jsonl", 1);
    writeLarge();
  }

  /** Two ranges, mostly of blanks, with records before, at and after their border. */
  private void writeLarge() throws IOException {
    byte[] blanks = new byte[PADDING];
    Arrays.fill(blanks, (byte) ' ');
    blanks[PADDING - 1] = '\n';
    long at = 0;
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("lines/large.jsonl")))) {
      for (int n = 0; n < 70; n++) {
        byte[] line = (article(100 + n % 40, n) + "\n").getBytes(StandardCharsets.UTF_8);
        record("large.jsonl", at + 1);
        out.write(line);
        // so that a line begins just at the border
        int padding = n < 66 ? PADDING - line.length : PADDING;
        out.write(blanks, PADDING - padding, padding);
        at += line.length + padding;
      }
    }
  }

  private void writeRows() throws IOException {
    Path whole = folder.resolve("rows/whole.parquet");
    ParquetFiles.titles(whole, 40, 7, 100);
    for (int n = 1; n <= 40; n++) {
      record("whole.parquet", n);
    }
    Path damaged = folder.resolve("rows/damaged.parquet");
    ParquetFiles.titles(damaged, 9, 3, 100);
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Title 5xxx") + 8] ^= 0x10;
    Files.write(damaged, bytes);
    for (int n : new int[] {1, 2, 3, 4, 7, 8, 9}) {
      record("damaged.parquet", n);
    }
    ParquetFiles.write(
        folder.resolve("rows/nothing.parquet"),
        ParquetFiles.TEXTS,
        10,
        CompressionCodecName.SNAPPY,
        row -> row.append("title", "Rain fell on the capital"),
        row -> {});
    record("nothing.parquet", 1);
    record("nothing.parquet", 2);
    Files.createFile(folder.resolve("rows/empty.parquet"));
    record("empty.parquet", 1);
    Files.write(folder.resolve("rows/cut.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
    record("cut.parquet", 1);
  }

  private void writeTexts() throws IOException {
    for (int n = 1; n <= 20; n++) {
      String text = n % 4 == 0 ? "" : "Rain fell on the capital\n\nMuch of it, said " + n;
      Files.writeString(folder.resolve("texts/" + n + ".txt"), text);
      record(n + ".txt", 1);
    }
  }

  private static String article(int id, int version) {
    return "{\"id\": %d, \"source\": \"s\", \"title\": \"Report number %d of the day\"}"
        .formatted(id, version);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
