package org.newstide.jobs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.logging.log4j.Level;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newstide run}. */
@Command(
    name = "run",
    description = "Runs all stages in order, publishes one release and writes the report.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  /** Forms of progress that one may ask for. */
  private enum Log {
    TEXT,
    JSON
  }

  private final Output output;

  @Parameters(paramLabel = "CONFIG", description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Mixin private SetOptions options;

  @Option(
      names = "--full-refresh",
      description = "Makes everything anew instead of taking over what did not change.")
  private boolean fullRefresh;

  @Option(
      names = "--log",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "How progress is told on stderr: text or json (one object a line).")
  private Log log;

  @Option(names = "--quiet", description = "Tells errors only.")
  private boolean quiet;

  @Option(
      names = "--spark-log",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description = "Level of Spark's own log: error, warn, info or debug.")
  private String sparkLog;

  RunCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    Configuration hadoop = Session.hadoop();
    Progress progress = new Progress(output.messages(), form());
    ConfigFile file = options.read(config, hadoop);
    Level level = Level.toLevel(sparkLog, Level.ERROR);
    String name = "newstide " + file.config().corpus().name();
    try {
      new Run(file, hadoop, progress, () -> Session.open(name, level))
          .execute(fullRefresh, output.rows());
    } finally {
      Session.close();
    }
    return ExitCode.DONE.status();
  }

  private Progress.Form form() {
    if (quiet) {
      return Progress.Form.QUIET;
    }
    if (log == Log.JSON) {
      return Progress.Form.JSON;
    }
    // Java can't tell whether stderr is a terminal; the launcher can.
    return System.getenv("NEWSTIDE_TERMINAL") == null ? Progress.Form.TEXT : Progress.Form.BAR;
  }
}
