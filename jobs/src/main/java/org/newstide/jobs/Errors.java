package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.newstide.config.ConfigException;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Failure;

/** What is told of an error: what a user can act on as lines, a bug with its trace. */
final class Errors {

  /** Longer chains of causes are Java's way of writing a circle. */
  private static final int DEEPEST = 50;

  private Errors() {}

  /**
   * The exit code that an error stands for. Spark wraps what a task throws, so causes count: a
   * failure or a wrong config anywhere, else the innermost one. If that is an error of input and
   * output, or Spark's own (an executor was lost, say), the store or the cluster failed.
   */
  static ExitCode code(Throwable error) {
    List<Throwable> causes = causes(error);
    for (Throwable cause : causes) {
      if (cause instanceof Failure failure) {
        return failure.code();
      }
      if (cause instanceof ConfigException) {
        return ExitCode.USAGE;
      }
    }
    Throwable innermost = causes.get(causes.size() - 1);
    return innermost instanceof IOException
            || innermost instanceof UncheckedIOException
            || innermost instanceof SparkException
        ? ExitCode.STORE
        : ExitCode.BUG;
  }

  /** Prints the error and returns the exit status. */
  static int tell(Throwable error, PrintStream err) {
    ExitCode code = code(error);
    if (code == ExitCode.BUG) {
      error.printStackTrace(err);
      err.println("newstide: a bug in Newstide: " + error);
    } else {
      messages(error, code).forEach(line -> err.println("newstide: " + line));
    }
    return code.status();
  }

  /** What a failure says; of a store's failure also what lies beneath it. */
  private static Set<String> messages(Throwable error, ExitCode code) {
    List<Throwable> causes = causes(error);
    Stream<Throwable> told =
        code == ExitCode.STORE ? causes.stream() : causes.stream().filter(Errors::isTold).limit(1);
    return told.flatMap(Errors::lines).collect(LinkedHashSet::new, Set::add, Set::addAll);
  }

  private static boolean isTold(Throwable error) {
    return error instanceof Failure || error instanceof ConfigException;
  }

  /** Errors of input and output say little without their kind: "FileNotFoundException: /a/b". */
  private static Stream<String> lines(Throwable error) {
    return isTold(error)
        ? String.valueOf(error.getMessage()).lines()
        : error.toString().lines().limit(1);
  }

  private static List<Throwable> causes(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause).limit(DEEPEST).toList();
  }
}
