package org.newstide.jobs;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.logging.log4j.Level;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.spark.Session;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that runs stages takes. */
final class RunOptions {

  /** What a command does with a run. */
  @FunctionalInterface
  interface Work {
    void of(Run run) throws IOException;
  }

  /** Forms of progress that one may ask for. */
  private enum Log {
    TEXT,
    JSON
  }

  /** Levels of Spark's own log. */
  private enum SparkLog {
    ERROR,
    WARN,
    INFO,
    DEBUG
  }

  @Parameters(paramLabel = "CONFIG", description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Mixin private SetOptions options;

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
  private SparkLog sparkLog;

  /** Does the work in a run of its own, in Spark if that asks for it. */
  void run(Output output, Work work) throws IOException {
    Configuration hadoop = Session.hadoop();
    Progress progress = new Progress(output.messages(), form());
    ConfigFile file = options.read(config, hadoop);
    Level level = Level.valueOf(sparkLog.name());
    String name = "newstide " + file.config().corpus().name();
    try {
      work.of(new Run(file, hadoop, progress, () -> Session.open(name, level)));
    } finally {
      Session.close();
    }
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
