package org.newstide.jobs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.newstide.jobs.spark.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newstide run} and {@code newstide ingest}: the commands that look for changed files. */
@Command(mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  /** What a command does with a run. */
  @FunctionalInterface
  interface Work {
    void of(Run run, Run.Start start) throws IOException;
  }

  private final Output output;
  private final Work work;

  @Mixin private RunOptions options;

  @Option(
      names = "--full-refresh",
      description =
          "Makes everything anew, topics' ids too, instead of taking over what did not change.")
  private boolean fullRefresh;

  RunCommand(Output output, Work work) {
    this.output = output;
    this.work = work;
  }

  @Override
  public Integer call() throws IOException {
    Run.Start start = fullRefresh ? Run.Start.ANEW : Run.Start.UPDATE;
    options.run(output, run -> work.of(run, start));
    return ExitCode.DONE.status();
  }
}
