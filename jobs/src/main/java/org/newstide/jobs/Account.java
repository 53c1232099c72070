package org.newstide.jobs;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.spark.AtOnce;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Warehouse;

/** How a run goes, written down whatever happens. */
final class Account {

  private static final DateTimeFormatter RUN_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ConfigFile file;
  private final Warehouse warehouse;
  private final Progress progress;
  private final Instant started = now();
  private final String runId =
      RUN_TIME.format(started) + "-" + UUID.randomUUID().toString().substring(0, 8);

  private String command = "";
  private String status = "done";
  private Optional<Release> release = Optional.empty();

  Account(ConfigFile file, Warehouse warehouse, Progress progress) {
    this.file = file;
    this.warehouse = warehouse;
    this.progress = progress;
  }

  String runId() {
    return runId;
  }

  /** Does the work and writes how it went. */
  void of(String name, AtOnce.Action work) throws IOException {
    command = name;
    try {
      work.run();
      write(ExitCode.DONE, null);
    } catch (Throwable e) { // out of memory, too, is told
      status = "failed";
      writeAfter(e);
      throw e;
    }
  }

  /** Notes the release that holds now. */
  void found(Optional<Release> newest) {
    release = newest;
  }

  /** Notes the release that the run made. */
  void made(Release next) {
    release = Optional.of(next);
  }

  /** Notes that the release that holds is right as it is. */
  void nothingToDo() {
    status = "nothing-to-do";
  }

  /** The release that holds now, if there is one. */
  Optional<Release> release() {
    return release;
  }

  private void writeAfter(Throwable e) {
    try {
      write(Errors.code(e), String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException second) {
      e.addSuppressed(second);
    }
  }

  private void write(ExitCode code, String message) throws IOException {
    TreeMap<String, Long> rows = new TreeMap<>();
    release.ifPresent(made -> made.tables().forEach((name, table) -> rows.put(name, table.rows())));
    warehouse.writeRun(
        runId,
        new RunManifest(
            runId,
            command,
            status,
            code.status(),
            message,
            release.map(Release::number).orElse(null),
            Code.version(),
            started,
            now(),
            file.effective(),
            release.map(Release::inputs).orElse(List.of()),
            rows,
            progress.seconds()));
  }

  private static Instant now() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
