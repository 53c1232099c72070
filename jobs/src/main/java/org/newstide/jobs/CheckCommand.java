package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.ingest.InputFile;
import org.newstide.jobs.ingest.InputFiles;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newstide check}. */
@Command(
    name = "check",
    description =
        "Checks the config and finds the input files; touches nothing, tells all that is wrong.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CONFIG", description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Mixin private SetOptions options;

  @Override
  public Integer call() throws IOException {
    Configuration hadoop = Session.hadoop();
    ConfigFile file = options.read(config, hadoop);
    List<InputFile> inputs = InputFiles.of(file, hadoop);
    PrintStream out = Output.stdout();
    for (int i = 0; i < file.config().corpus().sources().size(); i++) {
      int source = i;
      List<InputFile> its = inputs.stream().filter(input -> input.source() == source).toList();
      out.printf(
          Locale.ROOT,
          "%s: %,d files, %,d bytes%n",
          file.config().corpus().sources().get(i).path(),
          its.size(),
          its.stream().mapToLong(InputFile::bytes).sum());
    }
    out.printf("%s is right%n", config);
    return ExitCode.DONE.status();
  }
}
