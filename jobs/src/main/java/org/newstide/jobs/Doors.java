package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.publish.PublishJob;
import org.newstide.jobs.report.ReportJob;
import org.newstide.jobs.spark.Current;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.ReportFile;
import org.newstide.jobs.spark.Snapshot;
import org.newstide.jobs.spark.Warehouse;
import org.newstide.report.Report;
import org.newstide.report.ReportData;

/** What readers without Spark get of a release: the report, and the folder {@code current/}. */
final class Doors {

  private final ConfigFile file;
  private final Warehouse warehouse;
  private final ReportFile report;
  private final Progress progress;
  private final Supplier<SparkSession> session;
  private final String runId;

  /**
   * @param session opens Spark; asked only if there is something to write
   */
  Doors(
      ConfigFile file,
      Warehouse warehouse,
      Progress progress,
      Supplier<SparkSession> session,
      String runId) {
    this.file = file;
    this.warehouse = warehouse;
    this.report = new ReportFile(warehouse);
    this.progress = progress;
    this.session = session;
    this.runId = runId;
  }

  /** Writes what is not of this release yet. */
  void refresh(Release release, PrintStream out) throws IOException {
    if (!report.isOf(release, maker())) {
      report(release, out);
    }
    if (!Current.isOf(release, warehouse)) {
      publish(release);
    }
  }

  /** Writes the report. */
  void report(Release release, PrintStream out) throws IOException {
    SparkSession spark = session.get();
    progress.stage(
        "report",
        spark,
        () -> {
          Snapshot tables = new Snapshot(spark, warehouse, release.held());
          ReportData data = ReportJob.run(tables, file.config(), release);
          if (!report.write(Report.html(data), release, maker(), runId)) {
            progress.say("the report stays as it is: a newer release has been published");
          }
          Summary.print(data, out);
          return Map.of("themes", (long) data.themes().size());
        });
  }

  /** Where the report is. */
  String reportPath() {
    return report.location();
  }

  /** Writes {@code current/}. */
  void publish(Release release) throws IOException {
    SparkSession spark = session.get();
    progress.stage("publish", spark, () -> PublishJob.run(spark, warehouse, release, runId));
  }

  /** As what config and program have it: another one writes another report on a release. */
  private String maker() {
    return "config %s, program %s".formatted(file.digest(), Code.version());
  }
}
