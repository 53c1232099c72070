package org.newstide.jobs;

import java.io.IOException;
import java.util.List;
import org.newstide.config.Config;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Table;

/**
 * A stage of the flow: it reads tables and writes tables.
 *
 * @param name the command that runs it alone
 * @param does what it does, for the help
 * @param settings the groups of the config that its job looks into: with others its tables mean
 *     something else
 * @param reads the tables that must be there and up to date
 * @param writes the tables that it makes, the one that tells most first
 * @param job the work
 */
record Stage(
    String name,
    String does,
    List<String> settings,
    List<Table> reads,
    List<Table> writes,
    Job job) {

  /** The work of a stage. */
  @FunctionalInterface
  interface Job {

    /** Writes the stage's tables. */
    void run(Draft draft, Config config) throws IOException;
  }
}
