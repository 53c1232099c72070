package org.newstide.jobs;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.logging.log4j.Level;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Failure;
import org.newstide.jobs.spark.Published;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Session;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newstide show}. */
@Command(
    name = "show",
    description = "Prints rows of a table of a release.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  /** For completion. */
  private static final class TableNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Tables.all().stream().map(Table::name).iterator();
    }
  }

  private final Output output;

  @Parameters(
      index = "0",
      paramLabel = "TABLE",
      completionCandidates = TableNames.class,
      description = "A table's name; newstide tables CONFIG lists them.")
  private String table;

  @Parameters(
      index = "1",
      paramLabel = "CONFIG",
      description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Mixin private SetOptions options;
  @Mixin private ReleaseOption release;

  @Option(
      names = "--where",
      paramLabel = "SQL",
      description = "Only rows for which this holds, e.g. \"share > 0.1 and source_id = 'all'\".")
  private String where;

  @Option(
      names = "--order-by",
      paramLabel = "SQL",
      description =
          "The order of rows, e.g. \"share desc, period_start\". Default: the table's key.")
  private String orderBy;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Rows at the most, 0 for all. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(
      names = "--differences",
      description =
          "Of stories: what the copies say otherwise than their leads, [-out-] {+in+}, for these rows.")
  private boolean differences;

  @Mixin private FormatOption format;

  ShowCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 0) {
      throw Failure.usage("--limit is %d; allowed is 0 (all rows) or more".formatted(limit));
    }
    Table declared = Published.table(table);
    if (differences && !declared.equals(Tables.STORIES)) {
      throw Failure.usage("--differences is for the table stories, not for " + table);
    }
    Configuration hadoop = Session.hadoop();
    Warehouse warehouse =
        Warehouse.at(options.read(config, hadoop).config().warehouse().path(), hadoop);
    Release from = release.of(warehouse);
    if (from.outdated().contains(table)) {
      output
          .messages()
          .printf(
              "newstide: in release %d %s is older than what it is made from: newstide run CONFIG makes it anew%n",
              from.number(), table);
    }
    try (SparkSession spark = Session.open("newstide show", Level.ERROR)) {
      Dataset<Row> all = Published.rows(spark, warehouse, from, declared);
      Dataset<Row> rows =
          differences
              ? StoryDifferences.of(
                  chosen(declared, all.where("not is_lead")),
                  all,
                  Published.rows(spark, warehouse, from, Tables.ARTICLES),
                  Published.rows(spark, warehouse, from, Tables.ARTICLE_BODIES))
              : chosen(declared, all);
      RowPrinter.print(rows, format.form(), output.rows());
    } catch (Exception e) {
      throw usersSql(e, declared).<Exception>map(Failure::usage).orElse(e);
    }
    return ExitCode.DONE.status();
  }

  /**
   * What Spark says of SQL that it can't parse or resolve (SQLSTATE class 42) or that fails on the
   * data (22); all SQL here is the user's.
   */
  static Optional<String> usersSql(Throwable error, Table table) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
        .filter(SparkThrowable.class::isInstance)
        .filter(e -> String.valueOf(((SparkThrowable) e).getSqlState()).matches("(22|42).*"))
        .findFirst()
        .map(e -> "--where or --order-by: " + firstLine(e) + columns((SparkThrowable) e, table));
  }

  private static String firstLine(Throwable error) {
    return error.getMessage().strip().lines().findFirst().orElse("");
  }

  private static String columns(SparkThrowable error, Table table) {
    return String.valueOf(error.getCondition()).startsWith("UNRESOLVED_COLUMN")
        ? table.columns().stream()
            .map(Table.ColumnInfo::name)
            .collect(Collectors.joining(", ", " The columns of " + table.name() + " are ", "."))
        : "";
  }

  private Dataset<Row> chosen(Table declared, Dataset<Row> rows) throws AnalysisException {
    Dataset<Row> filtered = where == null ? rows : rows.where(where);
    if (orderBy != null) {
      filtered.createOrReplaceTempView("chosen");
      filtered = filtered.sparkSession().sql("select * from chosen order by " + orderBy);
    } else {
      List<Column> key = declared.key().stream().map(functions::col).toList();
      filtered = filtered.orderBy(key.toArray(Column[]::new));
    }
    return limit == 0 ? filtered : filtered.limit(limit);
  }
}
