package org.newstide.jobs.spark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The one session that all tests of a JVM share, set up as {@link Session} sets up a run's. */
public final class LocalSpark {

  private LocalSpark() {}

  private static final class Holder {
    private static final SparkSession SESSION = open();
  }

  /** The session; it lives as long as the JVM. */
  public static SparkSession session() {
    return Holder.SESSION;
  }

  /**
   * The rows of a small dataset as text, a line each, sorted: a table's test reads like a table.
   */
  public static List<String> lines(Dataset<Row> rows, String... columns) {
    Dataset<Row> chosen =
        columns.length == 0
            ? rows
            : rows.select(columns[0], Arrays.copyOfRange(columns, 1, columns.length));
    return chosen.collectAsList().stream()
        .map(row -> row.mkString(" | "))
        .sorted()
        .collect(Collectors.toList());
  }

  private static SparkSession open() {
    SparkSession session =
        Session.configure(
                SparkSession.builder()
                    .master("local[2]")
                    .appName("newstide tests")
                    .config("spark.ui.enabled", false)
                    .config("spark.sql.shuffle.partitions", 2))
            .getOrCreate();
    // Only now: a session that starts sets the levels anew.
    session.sparkContext().setLogLevel("ERROR");
    return session;
  }
}
