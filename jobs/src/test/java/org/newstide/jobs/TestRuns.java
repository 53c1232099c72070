package org.newstide.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newstide.config.ConfigFile;
import org.newstide.config.ConfigReader;
import org.newstide.entity.Gazetteer;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Published;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Session;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;

/** Runs over one folder of articles, in the session that tests share. */
final class TestRuns {

  private static final String CONFIG =
      """
      corpus:
        name: Test
        max-reject-share: 0.9
        sources:
          - path: in/*
            optional: true
            fields: {id: id, source: source}
      warehouse: none
      themes:
        - {id: ties, title: Ties, all-of: [country/CN, country/RU]}
      """;

  private final Path folder;

  TestRuns(Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("newstide.yaml"), CONFIG);
  }

  Path input() {
    return folder.resolve("in");
  }

  Path path(String warehouse) {
    return folder.resolve(warehouse);
  }

  /** How an update ends. */
  ExitCode update(String warehouse) throws IOException {
    return run(warehouse, LocalSpark::session);
  }

  /** How an update ends that may open its session there. */
  ExitCode run(String warehouse, Supplier<SparkSession> session) throws IOException {
    return end(warehouse, session, run -> run.all(Run.Start.UPDATE, none()));
  }

  /** How a command ends, with {@code --set} options. */
  ExitCode command(String warehouse, RunOptions.Work work, String... sets) throws IOException {
    return end(warehouse, LocalSpark::session, work, sets);
  }

  private ExitCode end(
      String warehouse, Supplier<SparkSession> session, RunOptions.Work work, String... sets)
      throws IOException {
    List<String> options = new ArrayList<>(List.of(sets));
    options.add("warehouse.path=" + path(warehouse));
    ConfigFile file =
        new ConfigReader(Gazetteer.builtIn()).read(folder.resolve("newstide.yaml"), options);
    PrintStream none = none();
    try {
      work.of(new Run(file, Session.hadoop(), new Progress(none, Progress.Form.QUIET), session));
      return ExitCode.DONE;
    } catch (IOException | RuntimeException e) {
      ExitCode code = Errors.code(e);
      if (code == ExitCode.BUG) {
        throw e;
      }
      return code;
    }
  }

  static PrintStream none() {
    return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
  }

  /** The newest release. */
  Release release(String warehouse) throws IOException {
    return Published.release(warehouse(warehouse));
  }

  /**
   * Each table's rows as text, sorted, and the records of each input. A story is called by its
   * lead, since its id depends on what was there before.
   */
  SortedMap<String, List<String>> content(String warehouse) throws IOException {
    Release release = release(warehouse);
    SortedMap<String, List<String>> content = new TreeMap<>();
    content.put("inputs", release.inputs().stream().map(Release.Input::toString).toList());
    for (Table table : Flow.tables()) {
      Dataset<Row> rows = rows(warehouse, table);
      if (table.equals(Tables.STORIES)) {
        Dataset<Row> leads = rows.where("is_lead").selectExpr("story_id", "article_id as lead_id");
        rows = rows.join(leads, "story_id").drop("story_id");
      }
      content.put(table.name(), LocalSpark.lines(rows));
    }
    return content;
  }

  /** Story ids by article and text; a story has one lead. */
  Map<String, String> storyIds(String warehouse) throws IOException {
    Map<String, String> ids = new TreeMap<>();
    Set<String> led = new HashSet<>();
    for (Row row :
        rows(warehouse, Tables.STORIES)
            .join(rows(warehouse, Tables.STORY_SIGNATURES), "article_id")
            .select("article_id", "fingerprint", "story_id", "is_lead")
            .collectAsList()) {
      ids.put(row.getString(0) + " " + row.getString(1), row.getString(2));
      if (row.getBoolean(3) && !led.add(row.getString(2))) {
        throw new AssertionError("two leads of story " + row.getString(2));
      }
    }
    if (!led.equals(Set.copyOf(ids.values()))) {
      throw new AssertionError("stories without a lead: " + ids + ", led are " + led);
    }
    return ids;
  }

  /** What the runs in a warehouse wrote of themselves. */
  List<String> manifests(String warehouse) throws IOException {
    try (var found = Files.walk(path(warehouse).resolve("runs"))) {
      return found
          .filter(file -> file.endsWith("run.json"))
          .map(TestRuns::text)
          .collect(Collectors.toList());
    }
  }

  /** The rows of a table of the newest release. */
  Dataset<Row> rows(String warehouse, Table table) throws IOException {
    return Published.rows(LocalSpark.session(), warehouse(warehouse), release(warehouse), table);
  }

  private Warehouse warehouse(String name) throws IOException {
    return Warehouse.at(path(name).toString(), Session.hadoop());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
