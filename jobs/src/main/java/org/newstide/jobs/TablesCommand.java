package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Published;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Session;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newstide tables}. */
@Command(
    name = "tables",
    description = "Lists every table of the newest release: rows, columns, types, what each means.",
    mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CONFIG",
      arity = "0..1",
      description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Option(
      names = "--markdown",
      description = "Prints what the tables mean as a Markdown page; needs no CONFIG.")
  private boolean markdown;

  @Mixin private SetOptions options;

  @Override
  public Integer call() throws IOException {
    PrintStream out = Output.stdout();
    if (markdown) {
      out.print(DataDictionary.markdown());
      return ExitCode.DONE.status();
    }
    if (config == null) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'CONFIG'");
    }
    Configuration hadoop = Session.hadoop();
    Warehouse warehouse =
        Warehouse.at(options.read(config, hadoop).config().warehouse().path(), hadoop);
    Release release = Published.release(warehouse);
    for (Table table : Tables.all()) {
      out.printf(
          Locale.ROOT,
          "%s  %,d rows, key (%s)%n%s%n",
          table.name(),
          release.rows(table),
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
