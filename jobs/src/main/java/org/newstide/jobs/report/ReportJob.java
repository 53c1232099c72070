package org.newstide.jobs.report;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import org.newstide.config.Config;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Warehouse;

/** The newest release to the report. */
public final class ReportJob {

  private ReportJob() {}

  public static Map<String, Long> run(
      Draft draft, Config config, Release release, Warehouse warehouse, PrintStream out)
      throws IOException {
    warehouse.writeReport("");
    return Map.of();
  }
}
