package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.newstide.config.Config;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.ingest.Change;
import org.newstide.jobs.ingest.InputFile;
import org.newstide.jobs.ingest.InputFiles;
import org.newstide.jobs.report.ReportJob;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Publication;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;
import org.newstide.report.Report;
import org.newstide.report.ReportData;

/** One run: what changed, the stages, the release, the report, and the account of it all. */
final class Run {

  private static final DateTimeFormatter RUN_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Input from which {@code warehouse.part: auto} cuts tables by month. */
  private static final long LARGE = 1L << 30;

  private final ConfigFile file;
  private final Config config;
  private final Configuration hadoop;
  private final Progress progress;
  private final Supplier<SparkSession> session;
  private final Warehouse warehouse;
  private final Instant started = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
  private final String runId =
      RUN_TIME.format(started) + "-" + UUID.randomUUID().toString().substring(0, 8);

  private List<Release.Input> inputs = List.of();
  private Optional<Release> release = Optional.empty();

  /**
   * @param session opens Spark; asked only if there is something to do
   */
  Run(ConfigFile file, Configuration hadoop, Progress progress, Supplier<SparkSession> session)
      throws IOException {
    this.file = file;
    this.config = file.config();
    this.hadoop = hadoop;
    this.progress = progress;
    this.session = session;
    this.warehouse = Warehouse.at(config.warehouse().path(), hadoop);
  }

  /**
   * Publishes a release if anything changed; writes the run's manifest whatever happens.
   *
   * @param fullRefresh whether to take nothing over from the release before
   * @param out gets the summary; its last line is the report's path
   */
  void execute(boolean fullRefresh, PrintStream out) throws IOException {
    try {
      List<InputFile> files = InputFiles.of(file, hadoop);
      release = warehouse.latest();
      Optional<Release> base = fullRefresh ? Optional.empty() : release.filter(this::sameMeaning);
      Change change = Change.of(files, base);
      boolean nothing = base.isPresent() && change.isNone();
      if (nothing) {
        inputs = base.get().inputs();
        progress.say("nothing to do: release %d holds these inputs".formatted(base.get().number()));
      } else {
        publish(change, base, out);
      }
      account(nothing ? "nothing-to-do" : "done", ExitCode.DONE, null);
      out.println(warehouse.reportPath());
    } catch (IOException | RuntimeException e) {
      accountFor(e);
      throw e;
    }
  }

  private void publish(Change change, Optional<Release> base, PrintStream out) throws IOException {
    SparkSession spark = session.get();
    spark.sparkContext().addSparkListener(progress);
    try {
      Publication publication = new Publication(warehouse, config.warehouse().singleWriter());
      publication.probe(runId);
      Draft draft = new Draft(spark, warehouse, base, partSize(change, base), runId);
      inputs =
          Pipeline.run(
              draft, config, change, base.map(Release::inputs).orElse(List.of()), progress);
      Release made =
          new Release(
              release.map(Release::number).orElse(0) + 1,
              runId,
              Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
              Code.version(),
              file.digest(),
              draft.partSize(),
              inputs,
              draft.tables());
      publication.publish(made);
      release = Optional.of(made);
      progress.stage(
          "report",
          () -> {
            ReportData data = ReportJob.run(draft, config, made);
            warehouse.writeReport(Report.html(data));
            Summary.print(data, out);
            return Map.of("themes", (long) data.themes().size());
          });
    } finally {
      spark.sparkContext().removeSparkListener(progress);
    }
  }

  private boolean sameMeaning(Release before) {
    return before.configDigest().equals(file.digest()) && before.code().equals(Code.version());
  }

  private Parts.Size partSize(Change change, Optional<Release> base) {
    return switch (config.warehouse().part()) {
      case YEAR -> Parts.Size.YEAR;
      case MONTH -> Parts.Size.MONTH;
      case AUTO -> base.map(Release::part).orElseGet(() -> bySize(change));
    };
  }

  private static Parts.Size bySize(Change change) {
    long bytes = change.files().stream().mapToLong(InputFile::bytes).sum();
    return bytes < LARGE ? Parts.Size.YEAR : Parts.Size.MONTH;
  }

  private void accountFor(Exception e) throws IOException {
    try {
      account("failed", Errors.code(e), String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException second) {
      e.addSuppressed(second);
    }
  }

  private void account(String status, ExitCode code, String message) throws IOException {
    TreeMap<String, Long> rows = new TreeMap<>();
    release.ifPresent(made -> Tables.all().forEach(t -> rows.put(t.name(), made.rows(t))));
    warehouse.writeRun(
        runId,
        new RunManifest(
            runId,
            status,
            code.status(),
            message,
            release.map(Release::number).orElse(null),
            Code.version(),
            started,
            Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
            file.effective(),
            inputs,
            rows,
            progress.seconds()));
  }
}
