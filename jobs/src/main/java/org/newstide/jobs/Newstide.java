package org.newstide.jobs;

import org.newstide.jobs.spark.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "newstide",
    description = {
      "Trend tables that can be trusted, from a corpus of news articles.",
      "Rows go to stdout, everything else to stderr."
    },
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      TablesCommand.class,
      ShowCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Code.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or nothing to do",
      "1:a bug",
      "2:the command or the config is wrong",
      "3:the input breaks its contract",
      "4:a quality gate failed; nothing was published",
      "5:another run published first: run again",
      "6:the store or the cluster failed: run again"
    })
public final class Newstide {

  private Newstide() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new Newstide())
        .setExecutionExceptionHandler((e, command, parsed) -> Errors.tell(e, command.getErr()))
        .setParameterExceptionHandler(
            (e, arguments) -> {
              e.getCommandLine().getErr().println("newstide: " + e.getMessage());
              e.getCommandLine()
                  .getErr()
                  .println("Try: newstide " + e.getCommandLine().getCommandName() + " --help");
              return ExitCode.USAGE.status();
            })
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }
}
