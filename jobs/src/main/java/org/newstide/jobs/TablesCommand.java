package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Session;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newstide tables}. */
@Command(
    name = "tables",
    description = "Lists every table of a release: rows, columns, types, what each means.",
    mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {

  private static final int WIDTH = 80;
  private static final String[] COLUMNS = {
    "table", "rows", "is_outdated", "column", "type", "is_key", "may_be_null", "meaning"
  };

  private final Output output;

  @Parameters(paramLabel = "CONFIG", description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Mixin private SetOptions options;
  @Mixin private ReleaseOption release;
  @Mixin private FormatOption format;

  TablesCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    Configuration hadoop = Session.hadoop();
    Warehouse warehouse =
        Warehouse.at(options.read(config, hadoop).config().warehouse().path(), hadoop);
    Release chosen = release.of(warehouse);
    if (format.form() == RowPrinter.Form.TABLE) {
      Tables.all().forEach(table -> print(table, chosen));
    } else {
      RowPrinter.print(
          COLUMNS,
          Tables.all().stream().flatMap(table -> rows(table, chosen)).iterator(),
          format.form(),
          output.rows());
    }
    return ExitCode.DONE.status();
  }

  private void print(Table table, Release release) {
    PrintStream out = output.rows();
    out.printf(
        Locale.ROOT,
        "%s  %s, key (%s)%s%n",
        table.name(),
        isIn(release, table)
            ? String.format(Locale.ROOT, "%,d rows", release.rows(table))
            : "not in this release",
        String.join(", ", table.key()),
        isOutdated(release, table) ? ", older than what it is made from" : "");
    out.println(hanging("", table.meaning()));
    int longest = table.columns().stream().mapToInt(c -> c.name().length()).max().orElse(0);
    for (Table.ColumnInfo column : table.columns()) {
      String head = "  %%-%ds  %%-9s  ".formatted(longest).formatted(column.name(), column.type());
      out.println(hanging(head, column.meaning()));
    }
    out.println();
  }

  /** A text after a head, its lines under one another. */
  private static String hanging(String head, String text) {
    StringBuilder lines = new StringBuilder(head);
    int used = head.length();
    for (String word : text.split(" ", -1)) {
      if (used + word.length() > WIDTH && used > head.length()) {
        lines.append(System.lineSeparator()).append(" ".repeat(head.length()));
        used = head.length();
      } else if (used > head.length()) {
        lines.append(' ');
      }
      lines.append(word);
      used += word.length() + 1;
    }
    return lines.toString();
  }

  private static boolean isIn(Release release, Table table) {
    return release.tables().containsKey(table.name());
  }

  private static boolean isOutdated(Release release, Table table) {
    return release.outdated().contains(table.name());
  }

  private static Stream<Row> rows(Table table, Release release) {
    return table.columns().stream()
        .map(
            column ->
                RowFactory.create(
                    table.name(),
                    isIn(release, table) ? release.rows(table) : null,
                    isOutdated(release, table),
                    column.name(),
                    column.type(),
                    table.key().contains(column.name()),
                    column.nullable(),
                    column.meaning()));
  }
}
