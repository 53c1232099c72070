package org.newstide.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the sample reports to a folder, to be looked at in a browser. */
final class ReportDemo {

  private ReportDemo() {}

  /** Writes them to the folder that the first argument names. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Map<String, ReportData> reports =
        Map.of(
            "topics",
            SampleReports.manyTopics(),
            "three",
            SampleReports.threePeriods(),
            "monthly",
            SampleReports.monthly(),
            "weekly",
            SampleReports.weekly(),
            "daily",
            SampleReports.daily(),
            "single",
            SampleReports.single(),
            "undated",
            SampleReports.undated());
    for (var report : reports.entrySet()) {
      Files.writeString(folder.resolve(report.getKey() + ".html"), Report.html(report.getValue()));
    }
  }
}
