package org.newstide.jobs;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.newstide.jobs.spark.ExitCode;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
    name = "newstide",
    description = {
      "Trend tables that can be trusted, from a corpus of news articles.",
      "Rows go to stdout, everything else to stderr."
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
    System.exit(run(Output.ofProcess(), args));
  }

  /** Runs one command and returns its exit code. */
  static int run(Output output, String... args) {
    return commandLine(output).execute(args);
  }

  /** All commands, which write there. */
  static CommandLine commandLine(Output output) {
    CommandLine all = new CommandLine(new Newstide());
    add(
        all,
        "run",
        "Runs all stages in order, publishes one release and writes the report.",
        new RunCommand(output, (run, start) -> run.all(start, output.rows())));
    for (Stage stage : Pipeline.STAGES) {
      add(
          all,
          stage.name(),
          stage.does(),
          stage.equals(Pipeline.INGEST)
              ? new RunCommand(output, Run::ingest)
              : new StageCommand(output, run -> run.stage(stage)));
    }
    add(
        all,
        "report",
        "Writes the report on the newest release.",
        new StageCommand(output, run -> run.report(output.rows())));
    add(
        all,
        "publish",
        "Writes the newest release's marts as single Parquet and CSV files: current/.",
        new StageCommand(output, Run::publish));
    return all.addSubcommand(new CheckCommand(output))
        .addSubcommand(new TablesCommand(output))
        .addSubcommand(new ShowCommand(output))
        .addSubcommand(new ReleasesCommand(output))
        .addSubcommand(new GenerateCompletion())
        .addSubcommand(new HelpCommand())
        .setOut(new PrintWriter(output.rows(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(output.messages(), true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((e, command, parsed) -> Errors.tell(e, output.messages()))
        .setParameterExceptionHandler((e, arguments) -> tell(e))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static void add(CommandLine all, String name, String does, Object command) {
    CommandLine added = new CommandLine(command);
    added.getCommandSpec().name(name).usageMessage().description(does);
    all.addSubcommand(name, added);
  }

  private static int tell(ParameterException e) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("newstide: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.printf("Try: %s --help%n", e.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.USAGE.status();
  }
}
