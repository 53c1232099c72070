package org.newstide.jobs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.newstide.jobs.spark.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that works on what the newest release holds. */
@Command(mixinStandardHelpOptions = true)
final class StageCommand implements Callable<Integer> {

  private final Output output;
  private final RunOptions.Work work;

  @Mixin private RunOptions options;

  StageCommand(Output output, RunOptions.Work work) {
    this.output = output;
    this.work = work;
  }

  @Override
  public Integer call() throws IOException {
    options.run(output, work);
    return ExitCode.DONE.status();
  }
}
