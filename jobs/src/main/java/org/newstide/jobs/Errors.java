package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.spark.SparkException;
import org.newstide.config.ConfigException;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Failure;

/** What is told of an error: what a user can act on as a line, a bug with its trace. */
final class Errors {

  private Errors() {}

  /** The exit code that an error stands for. */
  static ExitCode code(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (e instanceof Failure failure) {
        return failure.code();
      }
      if (e instanceof ConfigException) {
        return ExitCode.USAGE;
      }
    }
    return error instanceof IOException || error instanceof SparkException
        ? ExitCode.STORE
        : ExitCode.BUG;
  }

  /** Prints the error and returns the exit status. */
  static int tell(Throwable error, PrintWriter err) {
    ExitCode code = code(error);
    if (code == ExitCode.BUG || code == ExitCode.STORE) {
      error.printStackTrace(err);
    }
    err.println("newstide: " + error.getMessage());
    err.flush();
    return code.status();
  }
}
