package org.newstide.jobs;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.logging.log4j.Level;
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
import org.newstide.jobs.spark.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newstide show}. */
@Command(
    name = "show",
    description = "Prints rows of a table of the newest release.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "TABLE",
      description = "A table's name; newstide tables CONFIG lists them.")
  private String table;

  @Parameters(
      index = "1",
      paramLabel = "CONFIG",
      description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Mixin private SetOptions options;

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
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "table",
      description =
          "table, csv (with a header) or json (an object a line). Default: ${DEFAULT-VALUE}.")
  private RowPrinter.Form format;

  @Override
  public Integer call() throws IOException {
    Configuration hadoop = Session.hadoop();
    Warehouse warehouse =
        Warehouse.at(options.read(config, hadoop).config().warehouse().path(), hadoop);
    Table declared = Published.table(table);
    Release release = Published.release(warehouse);
    if (limit < 0) {
      throw Failure.usage("--limit is %d; allowed is 0 (all rows) or more".formatted(limit));
    }
    try (SparkSession spark = Session.open("newstide show", Level.ERROR)) {
      Dataset<Row> rows = chosen(declared, Published.rows(spark, warehouse, release, declared));
      RowPrinter.print(rows, format, Output.stdout());
    } catch (AnalysisException e) {
      throw Failure.usage("--where or --order-by: " + e.getSimpleMessage());
    }
    return ExitCode.DONE.status();
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
