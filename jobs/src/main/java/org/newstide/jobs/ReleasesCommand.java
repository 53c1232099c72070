package org.newstide.jobs;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.newstide.config.Config;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Failure;
import org.newstide.jobs.spark.Published;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Retention;
import org.newstide.jobs.spark.Retention.Garbage;
import org.newstide.jobs.spark.Session;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newstide releases}. */
@Command(
    name = "releases",
    description = "Lists the releases, pins one, or deletes what no kept one needs.",
    mixinStandardHelpOptions = true)
final class ReleasesCommand implements Callable<Integer> {

  private static final String[] COLUMNS = {
    "release",
    "published_at",
    "run_id",
    "program",
    "articles",
    "rows",
    "written_bytes",
    "directories",
    "is_pinned",
    "outdated"
  };

  /** What to do instead of listing. */
  private static final class Action {
    @Option(
        names = "--pin",
        paramLabel = "N",
        description = "Keeps release N until it is unpinned.")
    private Integer pin;

    @Option(names = "--unpin", paramLabel = "N", description = "Lets release N go as others do.")
    private Integer unpin;

    @Option(
        names = "--gc",
        description =
            "Deletes the releases and directories that are beyond warehouse.keep-releases and"
                + " warehouse.keep-days, and prints them.")
    private boolean gc;
  }

  private final Output output;

  @Parameters(paramLabel = "CONFIG", description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Mixin private SetOptions options;

  @ArgGroup private Action action;

  @Option(names = "--dry-run", description = "With --gc: deletes nothing, prints what it would.")
  private boolean dryRun;

  @Mixin private FormatOption format;

  ReleasesCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    Configuration hadoop = Session.hadoop();
    Config.Warehouse settings = options.read(config, hadoop).config().warehouse();
    Warehouse warehouse = Warehouse.at(settings.path(), hadoop);
    Published.release(warehouse);
    if (dryRun && (action == null || !action.gc)) {
      throw Failure.usage("--dry-run goes with --gc");
    }
    if (action == null) {
      list(warehouse);
    } else if (action.gc) {
      collect(
          new Retention(
              warehouse,
              settings.keepReleases(),
              Duration.ofDays(settings.keepDays()),
              Clock.systemUTC().instant()));
    } else if (action.pin != null) {
      pin(warehouse, action.pin);
    } else {
      warehouse
          .releases()
          .unpin(Published.release(warehouse, OptionalInt.of(action.unpin)).number());
    }
    return ExitCode.DONE.status();
  }

  private void list(Warehouse warehouse) throws IOException {
    Set<Integer> pins = warehouse.releases().pins();
    List<Row> rows = new ArrayList<>();
    for (int number : warehouse.releases().numbers()) {
      Release release = warehouse.releases().release(number);
      rows.add(
          RowFactory.create(
              number,
              release.publishedAt(),
              release.runId(),
              release.code(),
              release.rows(Tables.ARTICLES),
              release.tables().values().stream().mapToLong(Release.Content::rows).sum(),
              release.bytesWritten(),
              release.directories().count(),
              pins.contains(number),
              String.join(" ", release.outdated())));
    }
    RowPrinter.print(COLUMNS, rows.iterator(), format.form(), output.rows());
  }

  /** Deletion may have been faster: then there is nothing to pin any more. */
  private static void pin(Warehouse warehouse, int number) throws IOException {
    Published.release(warehouse, OptionalInt.of(number));
    warehouse.releases().pin(number);
    Published.release(warehouse, OptionalInt.of(number));
  }

  private void collect(Retention retention) throws IOException {
    Garbage found = retention.garbage();
    Garbage garbage = dryRun ? found : retention.delete(found);
    garbage.releases().forEach(number -> output.rows().printf("releases/%d.json%n", number));
    garbage.directories().keySet().forEach(output.rows()::println);
    output
        .messages()
        .printf(
            Locale.ROOT,
            "%s %d releases and %d directories, %,d bytes%n",
            dryRun ? "would delete" : "deleted",
            garbage.releases().size(),
            garbage.directories().size(),
            garbage.directories().values().stream().mapToLong(Long::longValue).sum());
  }
}
