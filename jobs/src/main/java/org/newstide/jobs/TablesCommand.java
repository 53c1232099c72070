package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Session;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newstide tables}. */
@Command(
    name = "tables",
    description = "Lists every table of a release: rows, columns, types, what each means.",
    mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {

  private final Output output;

  @Parameters(paramLabel = "CONFIG", description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Mixin private SetOptions options;
  @Mixin private ReleaseOption release;

  TablesCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    Configuration hadoop = Session.hadoop();
    Warehouse warehouse =
        Warehouse.at(options.read(config, hadoop).config().warehouse().path(), hadoop);
    Release chosen = release.of(warehouse);
    PrintStream out = output.rows();
    for (Table table : Tables.all()) {
      out.printf(
          Locale.ROOT,
          "%s  %,d rows, key (%s)%n%s%n",
          table.name(),
          chosen.rows(table),
          String.join(", ", table.key()),
          table.meaning());
      RowPrinter.table(
          List.of("  column", "type", "meaning"),
          table.columns().stream()
              .map(c -> List.of("  " + c.name(), c.type(), c.meaning()))
              .toList(),
          out);
      out.println();
    }
    return ExitCode.DONE.status();
  }
}
