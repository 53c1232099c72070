package org.newstide.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFileTest {

  private static final String HTML = "<html></html>\n";

  @TempDir private Path folder;
  private ReportFile report;

  @BeforeEach
  void open() throws IOException {
    report = new ReportFile(Warehouse.at(folder.toString(), new Configuration()));
  }

  @Test
  void itIsKnownByItsReleaseAndItsMaker() throws IOException {
    Release second = Releases.empty(2, "r2");
    assertThat(report.isOf(second, "config a")).isFalse();
    assertThat(report.write(HTML, second, "config a", "r2")).isTrue();
    assertThat(report.isOf(second, "config a")).isTrue();
    assertThat(report.isOf(second, "config b")).isFalse();
    assertThat(report.isOf(Releases.empty(2, "other"), "config a")).isFalse();
    assertThat(report.write("new", second, "config b", "r3")).isTrue();
    assertThat(file()).content().startsWith("new").contains("config b").doesNotContain("html");
    try (Stream<Path> files = Files.list(file().getParent())) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void halfAReportIsOfNoRelease() throws IOException {
    Release release = Releases.empty(1, "r1");
    report.write(HTML, release, "m", "r1");
    Files.writeString(file(), Files.readString(file()).substring(0, 30));
    assertThat(report.isOf(release, "m")).isFalse();
    assertThat(report.write(HTML, release, "m", "r1")).isTrue();
  }

  @Test
  void thatOfANewerReleaseStays() throws IOException {
    Release tenth = Releases.empty(10, "r10");
    report.write(HTML, tenth, "m", "r10");
    assertThat(report.write(HTML, Releases.empty(9, "r9"), "m", "r9")).isFalse();
    assertThat(report.isOf(tenth, "m")).isTrue();
  }

  private Path file() {
    return folder.resolve("report/index.html");
  }
}
